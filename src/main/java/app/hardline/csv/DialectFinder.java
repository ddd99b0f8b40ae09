package app.hardline.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dialect of a file from a sample of its text: every delimiter that may be is tried with
 * every quote, and the one that parts the rows most evenly wins.
 */
final class DialectFinder {
  private static final int SAMPLE_CHARS = 1 << 16;
  private static final Pattern SEP_LINE =
      Pattern.compile("^\"?sep=(.)\"?[ \\t]*(?:\\R|$)", Pattern.CASE_INSENSITIVE);

  /** Below this a file is taken as one column. */
  private static final double LEAST_SCORE = 0.1;

  /** What blanks that part quoted cells are worth: unquoted names make the rows uneven. */
  private static final double HELD_BY_QUOTES = 0.3;

  /**
   * What stands within words, numbers, dates and addresses: no delimiter unless all speaks for it.
   */
  private static final String INNER = " :-./@_'()+*&#%$€£=?!<>[]{}\\\"";

  private DialectFinder() {}

  static Dialect find(String text, ReadAs hints) {
    Matcher sep = SEP_LINE.matcher(text);
    boolean told = sep.find();
    String sample = sample(told ? text.substring(sep.end()) : text);
    Set<String> delimiters =
        hints.delimiter().isPresent()
            ? Set.of(hints.delimiter().get())
            : told ? Set.of(sep.group(1)) : candidates(sample);
    Dialect best = one(hints.quote().orElse('"'));
    double bestScore = hints.delimiter().isPresent() || told ? -1 : LEAST_SCORE;
    for (String delimiter : delimiters) {
      Trial trial = trial(sample, delimiter, hints.quote());
      double score = score(trial, delimiter);
      if (score > bestScore) {
        bestScore = score;
        best = new Dialect(Optional.of(delimiter), trial.quote(), trial.quote(), false);
      }
    }
    return refined(best, sample);
  }

  private static Dialect one(char quote) {
    return new Dialect(Optional.empty(), quote, quote, false);
  }

  /** With the quote that was asked for; else with single quotes where they quote more cells. */
  private static Trial trial(String sample, String delimiter, Optional<Character> quote) {
    Trial usual = new Trial(sample, delimiter, quote.orElse('"'));
    if (quote.isPresent() || delimiter.isBlank() || !Dialect.parts(delimiter, '\'')) {
      return usual;
    }
    Trial single = new Trial(sample, delimiter, '\'');
    boolean better =
        single.properQuotes() > usual.properQuotes() && single.score() >= usual.score();
    return better ? single : usual;
  }

  /** The beginning of a text, ending with a whole line. */
  private static String sample(String text) {
    if (text.length() <= SAMPLE_CHARS) {
      return text;
    }
    int end = Math.max(text.lastIndexOf('\n', SAMPLE_CHARS), text.lastIndexOf('\r', SAMPLE_CHARS));
    return text.substring(0, end > 0 ? end : SAMPLE_CHARS);
  }

  private static Set<String> candidates(String sample) {
    Set<String> found = new LinkedHashSet<>(List.of(",", ";", "\t", "|"));
    List<String> lines = sample.lines().filter(line -> !line.isBlank()).limit(200).toList();
    sample
        .chars()
        .limit(1 << 12)
        .filter(c -> !Character.isLetterOrDigit(c) && c != '"' && c != '\n' && c != '\r')
        .filter(c -> !Character.isSurrogate((char) c))
        .distinct()
        .filter(c -> lines.stream().filter(line -> line.indexOf(c) >= 0).count() * 2 > lines.size())
        .mapToObj(c -> String.valueOf((char) c))
        .forEach(found::add);
    List<String> doubles = new ArrayList<>();
    for (String delimiter : found) {
      for (String second : List.of(" ", delimiter)) {
        if (!delimiter.isBlank() && alwaysFollowed(sample, delimiter.charAt(0), second.charAt(0))) {
          doubles.add(delimiter + second);
        }
      }
    }
    found.addAll(doubles);
    return found;
  }

  /**
   * Whether nearly every run of a delimiter within a line is the delimiter and a second character.
   */
  private static boolean alwaysFollowed(String sample, char delimiter, char second) {
    int followed = 0;
    int alone = 0;
    for (int at = 0; (at = sample.indexOf(delimiter, at)) >= 0; at++) {
      if (at + 1 < sample.length() && sample.charAt(at + 1) == second) {
        followed++;
        at++;
      } else {
        alone++;
      }
    }
    return followed > 0 && alone * 20 <= followed;
  }

  private static double score(Trial trial, String delimiter) {
    double score = trial.score();
    char first = delimiter.charAt(0);
    if (delimiter.length() > 1) {
      return score * 1.02;
    }
    return switch (first) {
      case ',' -> score;
      case ';', '\t' -> score * 0.99;
      case '|' -> score * 0.97;
      default -> {
        boolean inner = INNER.indexOf(first) >= 0;
        boolean even =
            trial.firstIsAsWide()
                && trial.records() > 1
                && (trial.width() > 2 || trial.properQuotes() > 1);
        yield first == ' ' && trial.isHeldByQuotes()
            ? HELD_BY_QUOTES
            : !inner ? score * 0.7 : even ? score * 0.45 : 0;
      }
    };
  }

  private static Dialect refined(Dialect dialect, String sample) {
    char quote = dialect.quote();
    boolean blanks =
        dialect.delimiter().isPresent()
            && !dialect.delimiter().get().isBlank()
            && !dialect.delimiter().get().endsWith(" ")
            && sample.contains(dialect.delimiter().get() + " " + quote);
    return new Dialect(dialect.delimiter(), quote, escape(dialect, sample), blanks);
  }

  private static char escape(Dialect dialect, String sample) {
    char quote = dialect.quote();
    String end = dialect.delimiter().map(Pattern::quote).orElse("(?!)");
    Pattern escaped = Pattern.compile("\\\\" + quote + "(?!" + end + "|\\R|$)");
    Pattern escapedLast = Pattern.compile("\\\\" + quote + quote + "(?:" + end + "|\\R|$)");
    Pattern doubled =
        Pattern.compile("(?<!" + end + "|^|\\n|\\r)" + quote + quote + "(?!" + end + "|\\R|$)");
    if ((escaped.matcher(sample).find() || escapedLast.matcher(sample).find())
        && !doubled.matcher(sample).find()
        && !dialect.delimiter().orElse("").contains("\\")) {
      return '\\';
    }
    boolean doubleDoubled =
        quote == '\'' && sample.contains("\"\"") && !sample.replace("\"\"", "").contains("\"");
    return doubleDoubled ? '"' : quote;
  }
}
