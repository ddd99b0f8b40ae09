package app.hardline.compliance;

import app.hardline.compliance.CallingRule.Days;
import app.hardline.compliance.CallingRule.EveryYear;
import app.hardline.compliance.CallingRule.Once;
import app.hardline.compliance.CallingRule.Weekdays;
import app.hardline.time.Hours;
import app.hardline.words.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code calling-rules.tsv}: the one that comes with the program, or the owner's copy. Its
 * head says what the columns are.
 */
final class RuleFile {
  /** Its name, here and in the folder with the data. */
  static final String NAME = "calling-rules.tsv";

  private static final int COLUMNS = 8;
  private static final String NONE = "-";

  private RuleFile() {}

  /** The rules that come with the program. */
  static RuleBook shipped() {
    var resource = Objects.requireNonNull(RuleFile.class.getResourceAsStream(NAME));
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return read(lines.lines().toList(), Path.of(NAME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the rules that come with the program to a file that isn't there yet. */
  static void write(Path file) {
    try (var shipped = Objects.requireNonNull(RuleFile.class.getResourceAsStream(NAME))) {
      Files.copy(shipped, file);
    } catch (FileAlreadyExistsException e) {
      throw new Refused(e, ComplianceReason.RULES_FILE_THERE, file);
    } catch (IOException e) {
      throw new Refused(e, ComplianceReason.RULES_NOT_WRITTEN, file);
    }
  }

  /** The rules in a file of the owner's. */
  static RuleBook read(Path file) {
    try {
      return read(Files.readAllLines(file, StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new Refused(e, ComplianceReason.RULES_UNREADABLE, file);
    }
  }

  private static RuleBook read(List<String> lines, Path file) {
    List<CallingRule> rules = new ArrayList<>();
    boolean header = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      try {
        rules.add(rule(line));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new Refused(e, ComplianceReason.RULES_BROKEN, file, i + 1);
      }
    }
    if (rules.stream().noneMatch(rule -> rule.country().equals("*"))) {
      throw new Refused(ComplianceReason.RULES_INCOMPLETE, file);
    }
    return new RuleBook(rules);
  }

  private static CallingRule rule(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      String tidy = cell.strip();
      boolean quoted = tidy.length() > 1 && tidy.startsWith("\"") && tidy.endsWith("\"");
      cells.add(quoted ? tidy.substring(1, tidy.length() - 1).replace("\"\"", "\"") : tidy);
    }
    if (cells.size() < COLUMNS || cells.get(6).isEmpty()) {
      throw new IllegalArgumentException("cells are missing");
    }
    String[] place = cells.get(0).split("-", 2);
    return new CallingRule(
        place[0].toUpperCase(Locale.ROOT),
        place.length > 1 ? place[1].toUpperCase(Locale.ROOT) : "",
        days(cells.get(1)),
        hours(cells.get(2), cells.get(3)),
        holidays(cells.get(4)),
        LocalDate.parse(cells.get(5)),
        cells.get(6),
        LocalDate.parse(cells.get(7)),
        cells.size() > COLUMNS ? cells.get(8) : "");
  }

  private static Optional<Hours> hours(String from, String to) {
    return from.equals(NONE) && to.equals(NONE)
        ? Optional.empty()
        : Optional.of(Hours.of(from, to));
  }

  private static boolean holidays(String cell) {
    return switch (cell) {
      case "called" -> true;
      case "none" -> false;
      default -> throw new IllegalArgumentException("holidays are called or none");
    };
  }

  private static Days days(String cell) {
    if (cell.isEmpty()) {
      throw new IllegalArgumentException("no days");
    }
    if (Character.isDigit(cell.charAt(0))) {
      return cell.length() == "06-14".length()
          ? new EveryYear(MonthDay.parse("--" + cell))
          : new Once(LocalDate.parse(cell));
    }
    String[] ends = cell.split("-", 2);
    DayOfWeek first = day(ends[0]);
    DayOfWeek last = day(ends[ends.length - 1]);
    Set<DayOfWeek> days = EnumSet.of(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return new Weekdays(days);
  }

  private static DayOfWeek day(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().substring(0, 3).equalsIgnoreCase(text.strip())) {
        return day;
      }
    }
    throw new IllegalArgumentException("no day of the week");
  }
}
