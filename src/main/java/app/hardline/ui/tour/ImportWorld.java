package app.hardline.ui.tour;

import app.hardline.intake.Preview;
import app.hardline.ui.intake.ImportDoors;
import app.hardline.ui.intake.ImportShown;
import app.hardline.ui.intake.ImportView;
import app.hardline.ui.intake.ImportViewModel;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.work.Cancelled;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;

/** The import in all its states, over made-up files. */
final class ImportWorld {
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  private final Words words = new Words(Locale.US);
  private final Tasks tasks =
      Tasks.forPictures(thrown -> {
        throw new IllegalStateException("a picture could not be made", thrown);
      });

  private Parent show(ImportShown shown) {
    ImportDoors nothing =
        new ImportDoors(
            (_, _, _) -> {
              throw new Cancelled();
            },
            (_, _, _) -> {
              throw new Cancelled();
            },
            () -> {},
            _ -> {
              throw new Cancelled();
            },
            _ -> {},
            (_, _) -> {},
            _ -> {},
            () -> {});
    ImportViewModel model = new ImportViewModel(tasks, words, nothing, shown);
    model.listNameProperty().set("Texas accountants");
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(
        Screen.TODAY, new ImportView(model, words, new Figures(Locale.US)), "screen.keys.import");
    return shell;
  }

  /** A file as lists are. */
  Parent ready() {
    return show(new ImportShown.Ready(ImportFiles.texas(), Optional.empty()));
  }

  Parent running() {
    return show(new ImportShown.Running(ImportFiles.texas(), 2_310 / 5_120.0, false));
  }

  Parent done() {
    Preview texas = ImportFiles.texas();
    return show(
        new ImportShown.Done(
            new ImportShown.Outcome(
                7,
                "Texas accountants",
                "",
                ZonedDateTime.of(2027, 1, 30, 10, 12, 0, 0, ZONE),
                Duration.ofMillis(1_900),
                texas.telling(),
                ImportFiles.TEXAS_COUNTS,
                ImportRows.toLookAt()),
            Optional.empty()));
  }

  /** A file with no phone column. */
  Parent noPhone() {
    return show(new ImportShown.Ready(ImportFiles.noPhone(), Optional.empty()));
  }

  /** A file of 96 columns, names of 120 letters, and a disk that is full. */
  Parent overfull() {
    return show(
        new ImportShown.Ready(
            ImportFiles.overfull(), Optional.of(words.say("refused.store.DISK_FULL"))));
  }
}
