package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever the dialect and the encoding, what is written is read again without a hint. */
class AnyDialectProperties {
  private static final String HOSTILE = ",;\t|\"'\n\r\0\\ \u00E9\u0001";

  private final Path file;

  AnyDialectProperties() throws IOException {
    file = Files.createTempFile("any", ".csv");
  }

  @AfterProperty
  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /** How a file is written. */
  record Style(String delimiter, String lineEnd, String encoding, boolean quoteAll) {}

  @Provide
  Arbitrary<Style> styles() {
    return Combinators.combine(
            Arbitraries.of(",", ";", "\t", "|", "^", "~"),
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"),
            Arbitraries.of(true, false))
        .as(Style::new);
  }

  @Property(tries = 200)
  void rowsAreReadAsTheyWereWritten(
      @ForAll("styles") Style style, @ForAll @IntRange(min = 0, max = 1_000) int seed)
      throws IOException {
    List<List<String>> table = table(new Random(seed), style);
    Files.write(file, text(table, style).getBytes(Encoding.named(style.encoding()).charset()));

    assertThat(Reading.table(file)).isEqualTo(table);
    assertThat(CsvFile.open(file).delimiter()).contains(style.delimiter());
  }

  @Property(tries = 300)
  void aRaggedRowSpoilsNoneOfItsNeighbors(
      @ForAll @IntRange(min = 0, max = 1_000) int seed,
      @ForAll @IntRange(min = 1, max = 40) int at,
      @ForAll @StringLength(max = 60) @From("scribbles") String scribble)
      throws IOException {
    Style style = new Style(",", "\n", "UTF-8", false);
    List<List<String>> table = new ArrayList<>(SampleTables.leads(40));
    Collections.shuffle(table.subList(1, table.size()), new Random(seed));
    List<String> lines = new ArrayList<>(text(table, style).lines().toList());
    lines.set(at, "x" + scribble);
    Files.writeString(file, String.join("\n", lines) + "\n");

    List<List<String>> read = Reading.table(file);

    List<List<String>> others = new ArrayList<>(table);
    others.remove(at);
    assertThat(read).containsSubsequence(others);
  }

  @Property(tries = 300)
  void anyBytesEndInRowsOrInARefusal(
      @ForAll @IntRange(min = 0, max = 100_000) int seed,
      @ForAll @IntRange(min = 1, max = 12) int damages)
      throws IOException {
    Random random = new Random(seed);
    byte[] bytes =
        text(SampleTables.leads(20), new Style(pick(random, ",", ";", "\t"), "\n", "UTF-8", false))
            .getBytes(Encoding.named(pick(random, "UTF-8", "UTF-16LE", "windows-1252")).charset());
    for (int i = 0; i < damages; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) HOSTILE.charAt(random.nextInt(HOSTILE.length()));
    }
    Files.write(file, bytes);

    try {
      CsvFile read = CsvFile.open(file);
      assertThat(Reading.rows(read))
          .filteredOn(row -> row.part() == Part.RECORD)
          .allMatch(row -> row.cells().size() == read.columns());
    } catch (Refused e) {
      assertThat(e.reason()).isInstanceOf(CsvReason.class);
    }
  }

  @Provide
  Arbitrary<String> scribbles() {
    return Arbitraries.strings().withChars("ab,,\"\";\t| '7@");
  }

  private static List<List<String>> table(Random random, Style style) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Name", "Company", "Phone", "Founded", "Notes"));
    int rows = 4 + random.nextInt(30);
    IntStream.range(0, rows)
        .forEach(i ->
            table.add(
                List.of(
                    pick(random, "Ann Lee", "José Díaz", "Zoë Weiß", "Pat O'Neil"),
                    pick(
                        random,
                        "Acme",
                        "Cedar" + style.delimiter() + " Inc.",
                        "Oak & Co",
                        "\"Red\" Glass"),
                    "(212) 555-01%02d".formatted(i),
                    String.valueOf(1950 + random.nextInt(70)),
                    pick(random, "", "", "call at 3", "first line\nsecond, line", "a \"b\" c"))));
    return table;
  }

  private static String text(List<List<String>> table, Style style) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      List<String> cells = row.stream().map(cell -> cell(cell, style)).toList();
      text.append(String.join(style.delimiter(), cells)).append(style.lineEnd());
    }
    return text.toString();
  }

  private static String cell(String cell, Style style) {
    boolean quoted =
        style.quoteAll()
            || cell.contains(style.delimiter())
            || cell.contains("\"")
            || cell.contains("\n");
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
