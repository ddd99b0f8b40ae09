package app.hardline.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {
  @TempDir Path temp;

  private String written(List<String> cells) throws IOException {
    Path file = temp.resolve("out.csv");
    try (CsvWriter writer = CsvWriter.to(file)) {
      writer.writeDisarmed(cells);
    }
    return Files.readString(file);
  }

  @Test
  void aFormulaIsDisarmedAndANumberIsNot() throws IOException {
    assertThat(
            written(List.of("=1+2", "+15125550142", "+1 (512) 555-0142 ext. 9", "-x", "@SUM(A1)")))
        .isEqualTo("'=1+2,+15125550142,+1 (512) 555-0142 ext. 9,'-x,'@SUM(A1)\r\n");
  }

  @Test
  void aNumberThatGoesOnAsAFormulaIsDisarmed() throws IOException {
    assertThat(written(List.of("+1512+cmd|' /C calc'!A0"))).startsWith("'+1512");
  }

  @Test
  void onlyTheOwnerCanReadTheFile() throws IOException {
    written(List.of("a"));
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("out.csv"))))
        .isEqualTo("rw-------");
  }
}
