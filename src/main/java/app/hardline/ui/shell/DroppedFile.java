package app.hardline.ui.shell;

import app.hardline.ui.empty.EmptyViewModel;
import app.hardline.ui.intake.ImportShown;
import app.hardline.ui.intake.ImportViewModel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Follows a file that was dropped or chosen until it leads to the import. Why it can't be read is
 * said where it was dropped.
 */
final class DroppedFile {
  private final ImportViewModel imports;
  private final EmptyViewModel empty;
  private final Runnable showImport;
  private Optional<Path> dropped = Optional.empty();

  DroppedFile(ImportViewModel imports, EmptyViewModel empty, Runnable showImport) {
    this.imports = imports;
    this.empty = empty;
    this.showImport = showImport;
    imports.shownProperty().subscribe(this::follow);
  }

  void open(Path file) {
    dropped = Optional.of(file);
    imports.open(file);
  }

  private void follow(ImportShown now) {
    if (dropped.isEmpty() || now instanceof ImportShown.Opening) {
      return;
    }
    String name = String.valueOf(dropped.get().getFileName());
    dropped = Optional.empty();
    if (now instanceof ImportShown.NoFile(Optional<String> trouble)) {
      empty
          .troubleProperty()
          .set(trouble.map(sentence -> new EmptyViewModel.Trouble(name, sentence)));
    } else {
      showImport.run();
    }
  }
}
