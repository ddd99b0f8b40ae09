package app.hardline.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Common given names, to tell people from companies where a column's name doesn't. */
final class GivenNames {
  private final Set<String> names;

  GivenNames() {
    var resource = Objects.requireNonNull(GivenNames.class.getResourceAsStream("given-names.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      names =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" ", -1)))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a text begins with one, and is short enough to be a person's name. */
  boolean begin(String text) {
    String[] words = text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+", -1);
    boolean lastNameFirst = text.indexOf(',') > 0 && words.length > 1;
    return words.length <= 4 && names.contains(lastNameFirst ? words[1] : words[0]);
  }
}
