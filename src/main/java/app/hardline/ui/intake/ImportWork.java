package app.hardline.ui.intake;

import app.hardline.intake.EarlierImport;
import app.hardline.intake.Field;
import app.hardline.intake.ImportChoices;
import app.hardline.intake.ImportPlan;
import app.hardline.intake.ImportReport;
import app.hardline.intake.ListFile;
import app.hardline.intake.Mapping;
import app.hardline.intake.Preview;
import app.hardline.intake.PreviewBuilder;
import app.hardline.intake.Undone;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Region;
import app.hardline.words.Words;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Does what the import screen asks, off the screen's thread. */
public final class ImportWork {

  /** A file as it was opened, and by which choices: columns may be changed without opening anew. */
  private record Opened(ImportChoices by, FileStamp stamp, ListFile file) {}

  private record Run(ImportPlan plan, PreviewBuilder rows) {}

  private final Workbench workbench;
  private final Words words;
  private final AtomicReference<Optional<Opened>> opened = new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Run>> lastRun = new AtomicReference<>(Optional.empty());

  /**
   * Work over a workbench.
   *
   * @param workbench what does it
   * @param words the sentences
   */
  public ImportWork(Workbench workbench, Words words) {
    this.workbench = workbench;
    this.words = words;
  }

  /**
   * The doors of the screen.
   *
   * @param dial starts a session over the list of a name, on the screen's thread
   * @param leave goes back to where the person came from, on the screen's thread
   * @return what the screen asks of the program
   */
  public ImportDoors doors(Consumer<String> dial, Runnable leave) {
    return new ImportDoors(
        this::look,
        this::run,
        this::follow,
        this::undo,
        this::save,
        this::giveGrounds,
        dial,
        leave);
  }

  private Preview look(ImportChoices choices, long most, Progress progress) {
    ListFile file = open(choices);
    ImportPlan plan = planned(file, choices);
    PreviewBuilder rows = new PreviewBuilder(plan, most);
    Optional<ImportReport> whole = dryRun(plan, rows, progress);
    return rows.preview(names(rows), file.sameFile().map(this::sameFile), whole);
  }

  private Optional<ImportReport> dryRun(ImportPlan plan, PreviewBuilder rows, Progress progress) {
    try {
      return Optional.of(workbench.importer().dryRun(plan, rows, progress));
    } catch (Cancelled e) {
      if (rows.isFull()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private ImportShown.Outcome run(ImportChoices choices, String list, Progress progress) {
    ImportPlan plan = planned(open(choices), choices).into(list);
    PreviewBuilder rows = new PreviewBuilder(plan, Long.MAX_VALUE);
    ImportReport report = workbench.importer().run(plan, rows, progress);
    Preview done = rows.preview(Map.of(), Optional.empty(), Optional.of(report));
    lastRun.set(Optional.of(new Run(plan, rows)));
    opened.set(Optional.empty());
    return new ImportShown.Outcome(
        report.importId().orElseThrow(),
        list,
        workbench.lists().grounds(workbench.lists().named(list)).orElse(""),
        workbench.clock().instant().atZone(workbench.clock().getZone()),
        Duration.ofMillis(Math.round(report.seconds() * 1_000)),
        done.telling(),
        done.counts(),
        done.lookAt());
  }

  private ImportShown.TakenBack undo(long id) {
    Undone undone = workbench.importer().undo(id, Progress.unwatched());
    opened.set(Optional.empty());
    return new ImportShown.TakenBack(undone.removed(), undone.kept());
  }

  private void save(Path to) {
    lastRun
        .get()
        .ifPresent(run ->
            workbench.listFiles().saveLookedAt(run.plan(), run.rows().lookedAt(), to, words));
  }

  private void giveGrounds(String list, String grounds) {
    workbench.lists().giveGrounds(workbench.lists().named(list), grounds);
  }

  private void follow() {
    workbench.search().catchUp(Progress.unwatched());
  }

  private ListFile open(ImportChoices choices) {
    ImportChoices by = choices.withoutColumns();
    Optional<Opened> before =
        opened
            .get()
            .filter(it -> it.by().equals(by) && it.stamp().equals(FileStamp.of(choices.file())));
    return before.map(Opened::file).orElseGet(() -> openAnew(by));
  }

  private ListFile openAnew(ImportChoices by) {
    FileStamp stamp = FileStamp.of(by.file());
    ListFile file =
        workbench
            .listFiles()
            .open(
                by.file(),
                by.readAs(),
                by.region().orElseGet(() -> workbench.settings().get(Region.HOME)),
                by.areaCode().orElse(""),
                "");
    opened.set(Optional.of(new Opened(by, stamp, file)));
    return file;
  }

  private static ImportPlan planned(ListFile file, ImportChoices choices) {
    Mapping mapping = file.plan().mapping();
    for (Map.Entry<Integer, Optional<Field>> said : choices.columns().entrySet()) {
      mapping = mapping.with(said.getKey(), said.getValue());
    }
    return file.plan().with(mapping);
  }

  private Map<Long, String> names(PreviewBuilder rows) {
    return workbench.prospects().page(rows.matched()).stream()
        .collect(Collectors.toMap(Prospect::id, Prospect::name));
  }

  private Preview.SameFile sameFile(EarlierImport before) {
    return new Preview.SameFile(workbench.clock().dateOf(before.at()), before.list());
  }
}
