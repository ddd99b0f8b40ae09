package app.hardline.cli;

import app.hardline.csv.ReadAs;
import app.hardline.intake.Column;
import app.hardline.intake.Field;
import app.hardline.intake.ImportPlan;
import app.hardline.intake.ImportReport;
import app.hardline.intake.IntakeReason;
import app.hardline.intake.ListFile;
import app.hardline.intake.Mapping;
import app.hardline.intake.RejectsFile;
import app.hardline.intake.Undone;
import app.hardline.prospect.Region;
import app.hardline.words.Refused;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Brings a file in, or takes an import back. */
@Command(name = "import", description = "Brings a CSV file into a list, or takes an import back.")
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "the CSV file")
  private @Nullable Path file;

  @Option(names = "--undo", paramLabel = "ID", description = "takes this import back")
  private @Nullable Long undo;

  @Option(names = "--list", paramLabel = "NAME", description = "the list to fill")
  private @Nullable String list;

  @Option(names = "--dry-run", description = "tells what would be done, and stores nothing")
  private boolean dryRun;

  @Option(
      names = "--map",
      paramLabel = "HEADER=FIELD",
      converter = ColumnWord.Reader.class,
      description = "reads a column as a field; an empty field keeps it as a custom one")
  private List<ColumnWord> map = List.of();

  @Option(names = "--region", paramLabel = "US", description = "of numbers without a country")
  private @Nullable String region;

  @Option(names = "--area-code", paramLabel = "NNN", description = "put before local numbers")
  private @Nullable String areaCode;

  @Option(names = "--encoding", paramLabel = "E", description = "such as windows-1252")
  private @Nullable String encoding;

  @Option(names = "--delimiter", paramLabel = "D", description = "what stands between cells")
  private @Nullable String delimiter;

  @Option(
      names = "--header-line",
      paramLabel = "N",
      description = "which record is the header, 1 the first; 0 for none")
  private @Nullable Integer headerLine;

  @Option(
      names = "--rejects",
      paramLabel = "FILE.csv",
      description = "saves the rows that are no prospects, with line and reason")
  private @Nullable Path rejects;

  @Override
  public Integer call() {
    Progress progress = new TerminalProgress(hardline.console());
    Path path = file;
    String name = list;
    Long importId = undo;
    if (headerLine != null) {
      hardline.notBelowZero(spec, "--header-line", headerLine);
    }
    if (importId != null && path == null) {
      if (!undoStandsAlone()) {
        throw misused("command.import.undo-alone");
      }
      hardline.withData(workbench -> undo(workbench, importId, progress));
    } else if (path != null && importId == null) {
      if (name == null) {
        throw misused("command.import.no-list");
      }
      hardline.withData(workbench -> bringIn(workbench, path, name, progress));
    } else {
      throw misused("command.import.file-or-undo");
    }
    return 0;
  }

  private boolean undoStandsAlone() {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .allMatch(option -> option.inherited() || option.longestName().equals("--undo"));
  }

  private ParameterException misused(String key) {
    return new ParameterException(spec.commandLine(), hardline.console().words().say(key));
  }

  private Undone undo(Workbench workbench, long importId, Progress progress) {
    Undone undone = workbench.importer().undo(importId, progress);
    if (hardline.json()) {
      hardline.console().json(undone);
    } else {
      hardline.console().say("command.import.undone", undone.removed(), undone.kept());
    }
    return undone;
  }

  private ImportAnswer bringIn(Workbench workbench, Path path, String name, Progress progress) {
    Region home = RegionWord.or(region, workbench.settings());
    String prefix = areaCode == null ? "" : areaCode;
    ListFile found = workbench.listFiles().open(path, readAs(), home, prefix, name);
    ImportPlan plan = found.plan().with(mapped(found.plan().mapping()));
    ImportReport report;
    double seconds;
    try (RejectsFile rejected = rejects == null ? null : RejectsFile.begin(plan, rejects)) {
      report =
          dryRun
              ? workbench.importer().dryRun(plan, row -> {}, progress)
              : workbench.importer().run(plan, progress);
      seconds = HardlineCommand.secondsSinceStart();
      if (rejected != null) {
        afterwards(() -> save(rejected));
      }
    }
    if (!dryRun) {
      afterwards(() -> workbench.search().catchUp(progress));
    }
    ImportAnswer answer = ImportAnswer.of(report, seconds);
    say(answer, found, workbench.clock().getZone());
    return answer;
  }

  /** Once an import is in place, what fails is told, and is no failure of the import. */
  private void afterwards(Runnable work) {
    try {
      work.run();
    } catch (Refused refused) {
      if (dryRun) {
        throw refused;
      }
      hardline.console().complain(hardline.console().words().say(refused));
    }
  }

  private void save(RejectsFile rejected) {
    long saved = rejected.save(hardline.console().words());
    if (!hardline.json()) {
      hardline.console().say("command.import.rejects", saved, rejected.path());
    }
  }

  private void say(ImportAnswer answer, ListFile found, ZoneId zone) {
    if (hardline.json()) {
      hardline.console().json(answer);
    } else {
      found
          .sameFile()
          .ifPresent(it ->
              hardline
                  .console()
                  .say(
                      "command.import.same",
                      it.list(),
                      it.at().atZone(zone).toLocalDate().toString()));
      answer.say(hardline.console(), found.plan().list(), dryRun);
    }
  }

  private ReadAs readAs() {
    return new ReadAs(
        Optional.ofNullable(encoding),
        Optional.ofNullable(delimiter).map(it -> it.equals("\\t") ? "\t" : it),
        Optional.empty(),
        headerLine == null ? OptionalInt.empty() : OptionalInt.of(headerLine));
  }

  private Mapping mapped(Mapping found) {
    Mapping mapping = found;
    for (ColumnWord word : map) {
      Optional<Field> field = Field.of(word.field());
      if (field.isEmpty() && !word.field().isEmpty()) {
        String known =
            Arrays.stream(Field.values()).map(Field::code).collect(Collectors.joining(", "));
        throw new Refused(IntakeReason.UNKNOWN_FIELD, word.field(), known);
      }
      List<Column> columns =
          found.columns().stream()
              .filter(column -> column.header().equalsIgnoreCase(word.header()))
              .toList();
      if (columns.isEmpty()) {
        throw new Refused(IntakeReason.UNKNOWN_HEADER, word.header());
      }
      mapping = mapping.with(columns.getFirst().index(), field);
    }
    return mapping;
  }
}
