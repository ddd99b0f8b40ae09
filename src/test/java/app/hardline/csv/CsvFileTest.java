package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  @TempDir Path folder;

  private CsvFile file(String text) throws IOException {
    return CsvFile.open(Files.writeString(folder.resolve("list.csv"), text));
  }

  private static List<Row> rows(CsvFile file) {
    return Reading.rows(file);
  }

  @Test
  void aPlainFileIsReadWithoutAHint() throws IOException {
    CsvFile file = file("Company,Phone\nAcme,555-0101\n\"Beta, Inc.\",555-0102\n");

    assertThat(file.header()).containsExactly("Company", "Phone");
    assertThat(file.delimiter()).contains(",");
    assertThat(file.headerLine()).hasValue(1);
    assertThat(rows(file))
        .extracting(Row::cells)
        .containsExactly(List.of("Acme", "555-0101"), List.of("Beta, Inc.", "555-0102"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "  \t\n", "\uFEFF"})
  void aFileThatSaysNothingIsRefused(String text) {
    assertRefused(CsvReason.EMPTY, () -> file(text));
  }

  @Test
  void whatIsNoFileIsRefused() {
    assertRefused(CsvReason.FOLDER, () -> CsvFile.open(folder));
    assertRefused(CsvReason.MISSING, () -> CsvFile.open(folder.resolve("none.csv")));
  }

  @Test
  void aHeaderAloneIsReadAsNoRows() throws IOException {
    CsvFile file = file("Company,Phone\n");

    assertThat(file.header()).containsExactly("Company", "Phone");
    assertThat(rows(file)).isEmpty();
  }

  @Test
  void aFileRemovedWhileItIsReadIsRefused() throws IOException {
    CsvFile file = file("Company,Phone\n" + "Acme,555-0101\n".repeat(50));
    try (RowReader rows = file.rows()) {
      rows.next();
      Files.delete(file.path());

      assertRefused(CsvReason.CHANGED, () -> rows.forEachRemaining(row -> {}));
    }
    assertRefused(CsvReason.CHANGED, file::rows);
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsRefused() throws IOException {
    CsvFile file = file("Company,Phone\n" + "Acme,555-0101\n".repeat(50));
    try (RowReader rows = file.rows()) {
      rows.next();
      Files.writeString(file.path(), "Beta,555-0102\n", StandardOpenOption.APPEND);

      assertRefused(CsvReason.CHANGED, () -> rows.forEachRemaining(row -> {}));
    }
  }

  @Test
  void linesArePhysicalWhereRecordsStart() throws IOException {
    CsvFile file =
        file(
            "Name,Note\r\n"
                + "Ann,\"two\n"
                + "lines\"\r\n\r\n"
                + "Bob,one\r"
                + "Cyd,\"three\r\n"
                + "whole\n"
                + "lines\"\n"
                + "Dee,end");

    assertThat(rows(file)).extracting(Row::line).containsExactly(2L, 5L, 6L, 9L);
  }

  @Test
  void aFileWithoutAHeaderNumbersItsColumns() throws IOException {
    CsvFile file = file("Ann,555-0101,4\nBob,555-0102,7\nCyd,555-0103,9\n");

    assertThat(file.headerLine()).isEmpty();
    assertThat(file.header()).containsExactly("0", "1", "2");
    assertThat(rows(file)).hasSize(3);
  }

  @Test
  void whatThePersonSaysGoesFirst() throws IOException {
    Path path = folder.resolve("said.csv");
    Files.write(path, "a;b|c\nZo\u00EB;1|2\nNo\u00E9;3|4\n".getBytes(StandardCharsets.ISO_8859_1));

    CsvFile file =
        CsvFile.open(
            path, ReadAs.FOUND.withEncoding("windows-1252").withDelimiter("|").withHeaderLine(2));

    assertThat(file.encoding().name()).isEqualTo("windows-1252");
    assertThat(file.delimiter()).contains("|");
    assertThat(file.headerLine()).hasValue(2);
    assertThat(file.header()).containsExactly("Zo\u00EB;1", "2");
    assertThat(rows(file)).extracting(Row::cells).containsExactly(List.of("No\u00E9;3", "4"));
  }

  @Test
  void aFirstRecordCanBeSaidToBeARow() throws IOException {
    Path path = Files.writeString(folder.resolve("said.csv"), "Name,Phone\nAnn,555-0101\n");

    CsvFile file = CsvFile.open(path, ReadAs.FOUND.withHeaderLine(0));

    assertThat(file.headerLine()).isEmpty();
    assertThat(rows(file)).hasSize(2);
  }

  @Test
  void whatCannotBeIsRefused() throws IOException {
    Path path = Files.writeString(folder.resolve("said.csv"), "Name,Phone\nAnn,555-0101\n");

    assertRefused(
        CsvReason.NO_SUCH_HEADER_LINE, () -> CsvFile.open(path, ReadAs.FOUND.withHeaderLine(9)));
    assertRefused(
        CsvReason.BAD_DELIMITER, () -> CsvFile.open(path, ReadAs.FOUND.withDelimiter("\n")));
    assertRefused(
        CsvReason.UNKNOWN_ENCODING, () -> CsvFile.open(path, ReadAs.FOUND.withEncoding("UTF-9")));
  }

  @Test
  void bytesReadEndAtTheSize() throws IOException {
    CsvFile file = file("Company,Phone\n" + "Acme,555-0101\n".repeat(5_000));
    try (RowReader rows = file.rows()) {
      assertThat(rows.hasNext()).isTrue();
      assertThat(rows.bytesRead()).isLessThan(file.size());
      rows.forEachRemaining(row -> {});
      assertThat(rows.bytesRead()).isEqualTo(file.size());
    }
  }

  @Test
  void aCellOfMegabytesIsWhole() throws IOException {
    String large = "x".repeat(3_000_000);

    CsvFile file = file("Company,Note\nAcme,\"" + large + "\"\nBeta,ok\n");

    assertThat(rows(file))
        .extracting(row -> row.cells().get(1).length())
        .containsExactly(3_000_000, 2);
  }

  private static void assertRefused(CsvReason reason, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
