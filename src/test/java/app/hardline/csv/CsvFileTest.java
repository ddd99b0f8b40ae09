package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir Path folder;

  private CsvFile file(String text) throws IOException {
    return CsvFile.open(Files.writeString(folder.resolve("list.csv"), text));
  }

  private static List<Row> rows(CsvFile file) {
    try (RowReader rows = file.rows()) {
      List<Row> all = new java.util.ArrayList<>();
      rows.forEachRemaining(all::add);
      return all;
    }
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

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> file(""))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.reason()).isEqualTo(CsvReason.EMPTY));
  }
}
