package app.hardline.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that columns have in real exports: {@code headers.tsv}. */
final class HeaderNames {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  /**
   * A field that a header names.
   *
   * @param field which
   * @param rank 0 for the name that says it best; where several columns name a field, the lowest
   *     wins
   */
  record Named(Field field, int rank) {}

  private final Map<String, Named> names = new HashMap<>();

  HeaderNames() {
    var resource = Objects.requireNonNull(HeaderNames.class.getResourceAsStream("headers.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The field that a header names by itself. */
  Optional<Named> find(String header) {
    return Optional.ofNullable(names.get(key(header)));
  }

  /** Letters alone, without case and accents: {@code E-mail 1 - Value} is {@code emailvalue}. */
  static String key(String header) {
    String plain =
        Normalizer.normalize(header.replace("ß", "ss"), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT);
    return NOT_LETTERS.matcher(plain).replaceAll("");
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    Field field = Field.of(cells[0]).orElseThrow();
    String[] aliases = cells[1].split(",", -1);
    for (int rank = 0; rank < aliases.length; rank++) {
      names.putIfAbsent(key(aliases[rank]), new Named(field, rank));
    }
  }
}
