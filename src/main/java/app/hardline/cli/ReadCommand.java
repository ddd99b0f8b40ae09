package app.hardline.cli;

import app.hardline.csv.CleanCopy;
import app.hardline.csv.CsvFile;
import app.hardline.csv.CsvReason;
import app.hardline.csv.Part;
import app.hardline.csv.Problem;
import app.hardline.csv.Row;
import app.hardline.csv.RowReader;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says how files would be read, before any mapping, and writes them clean. */
@Command(
    name = "read",
    description = "Says how a CSV file would be read, and writes it clean with --out.")
final class ReadCommand implements Callable<Integer> {
  private static final int MOST_PROBLEMS_AS_TEXT = 20;

  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to read")
  private List<Path> files;

  @Option(names = "--rows", paramLabel = "N", description = "how many of the first rows to show")
  private int shown;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where to write each file as clean CSV, under its own name")
  private @Nullable Path folder;

  private record Shown(long line, String what) {}

  private record Answer(
      String file,
      Optional<String> encoding,
      Optional<String> delimiter,
      Optional<String> quote,
      Optional<String> escape,
      OptionalInt headerLine,
      int preambleLines,
      long rows,
      int columns,
      List<Shown> problems,
      List<List<String>> first) {}

  private record Answers(List<Answer> files) {}

  @Override
  public Integer call() {
    hardline.notBelowZero(spec, "--rows", shown);
    Console console = hardline.console();
    List<Answer> answers = new ArrayList<>();
    boolean failed = false;
    for (Path file : files) {
      try {
        Answer answer = read(file.toAbsolutePath().normalize());
        answers.add(answer);
        if (!hardline.json()) {
          print(console, answer);
        }
      } catch (Refused e) {
        failed = true;
        String sentence = console.words().say(e);
        String name = file.toString();
        console.complain(
            sentence.contains(name)
                ? sentence
                : console.words().say("command.read.failed", name, sentence));
      }
    }
    if (hardline.json()) {
      console.json(new Answers(answers));
    }
    return failed ? 1 : 0;
  }

  private Answer read(Path path) {
    try (CleanCopy copy = folder == null ? CleanCopy.none() : CleanCopy.of(path, folder)) {
      CsvFile file;
      try {
        file = CsvFile.open(path);
      } catch (Refused e) {
        if (e.reason() == CsvReason.EMPTY) {
          copy.keep();
          return nothing(path);
        }
        throw e;
      }
      Answer answer = read(file, copy);
      copy.keep();
      return answer;
    }
  }

  private Answer read(CsvFile file, CleanCopy copy) {
    Words words = hardline.console().words();
    List<Shown> problems = new ArrayList<>();
    List<List<String>> first = new ArrayList<>();
    long rows = 0;
    if (file.headerLine().isPresent()) {
      copy.write(file.joinedHeader());
    }
    try (RowReader reader = file.rows()) {
      while (reader.hasNext()) {
        Row row = reader.next();
        for (Problem problem : inOrder(row.problems())) {
          problems.add(new Shown(row.line(), words.say("command.read.problem." + problem.name())));
        }
        if (row.part() == Part.RECORD) {
          rows++;
          copy.write(row.cells());
          if (first.size() < shown) {
            first.add(row.cells());
          }
        }
      }
    }
    return new Answer(
        file.path().toString(),
        Optional.of(file.encoding().name()),
        file.delimiter(),
        Optional.of(String.valueOf(file.dialect().quote())),
        Optional.of(String.valueOf(file.dialect().escape())),
        file.headerLine(),
        file.preambleLines(),
        rows,
        file.columns(),
        problems,
        first);
  }

  private static Set<Problem> inOrder(Set<Problem> problems) {
    return problems.isEmpty() ? Set.of() : EnumSet.copyOf(problems);
  }

  /** An empty file: it can be said, and an empty file is its clean copy. */
  private static Answer nothing(Path path) {
    return new Answer(
        path.toString(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        0,
        0,
        0,
        List.of(),
        List.of());
  }

  private static void print(Console console, Answer answer) {
    if (answer.columns() == 0) {
      console.say("command.read.nothing", answer.file());
      return;
    }
    console.say(
        "command.read",
        answer.file(),
        answer.rows(),
        answer.columns(),
        answer.encoding().orElse(""),
        answer
            .delimiter()
            .map(it -> console.words().say("command.read.delimiter", visible(it)))
            .orElseGet(() -> console.words().say("command.read.delimiter.none")),
        answer.headerLine().isPresent()
            ? console.words().say("command.read.header", answer.headerLine().getAsInt())
            : console.words().say("command.read.header.none"));
    answer.first().forEach(row -> console.line("  " + String.join(" | ", row)));
    answer.problems().stream()
        .limit(MOST_PROBLEMS_AS_TEXT)
        .forEach(it -> console.say("command.read.problem", it.line(), it.what()));
    if (answer.problems().size() > MOST_PROBLEMS_AS_TEXT) {
      console.say("command.read.more", answer.problems().size() - MOST_PROBLEMS_AS_TEXT);
    }
  }

  private static String visible(String delimiter) {
    return delimiter.replace("\t", "\\t");
  }
}
