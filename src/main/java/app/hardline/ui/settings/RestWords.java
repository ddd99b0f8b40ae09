package app.hardline.ui.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rest as one says it: {@code 2 hours}, {@code 3 days}, {@code 1 week}. */
final class RestWords {
  private static final Pattern REST =
      Pattern.compile("([1-9][0-9]{0,3}) ?(h|hours?|d|days?|w|weeks?)");

  private RestWords() {}

  static Optional<Duration> read(String words) {
    Matcher rest = REST.matcher(words.strip().toLowerCase(Locale.ROOT));
    if (!rest.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(rest.group(1));
    return Optional.of(
        switch (rest.group(2).charAt(0)) {
          case 'h' -> Duration.ofHours(count);
          case 'd' -> Duration.ofDays(count);
          default -> Duration.ofDays(7 * count);
        });
  }

  static String write(Duration rest) {
    long hours = rest.toHours();
    return hours % 24 == 0 ? many(hours / 24, "day") : many(hours, "hour");
  }

  private static String many(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
