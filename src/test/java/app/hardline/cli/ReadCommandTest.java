package app.hardline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir Path temp;

  private Terminal.Result run(String... arguments) {
    return new Terminal(temp.resolve("data")).run(arguments);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  @Test
  void aFileIsDescribed() throws IOException {
    Path path = temp.resolve("leads.csv");
    Files.writeString(
        path,
        "sep=;\r\nFirma;Telefon;Ort\r\nMüller;0221 4710;Köln\r\nWeiß;030 23125;Berlin\r\n",
        Charset.forName("windows-1252"));

    Terminal.Result result = run("read", path.toString(), "--rows", "1", "--json");

    assertThat(result.code()).isZero();
    JsonNode read = result.json().get("files").get(0);
    assertThat(read.get("file").asText()).isEqualTo(path.toAbsolutePath().toString());
    assertThat(read.get("encoding").asText()).isEqualTo("windows-1252");
    assertThat(read.get("delimiter").asText()).isEqualTo(";");
    assertThat(read.get("quote").asText()).isEqualTo("\"");
    assertThat(read.get("headerLine").asInt()).isEqualTo(2);
    assertThat(read.get("preambleLines").asInt()).isEqualTo(1);
    assertThat(read.get("rows").asInt()).isEqualTo(2);
    assertThat(read.get("columns").asInt()).isEqualTo(3);
    assertThat(read.get("problems")).isEmpty();
    assertThat(read.get("first").toString()).isEqualTo("[[\"Müller\",\"0221 4710\",\"Köln\"]]");
  }

  @Test
  void aCleanCopyIsWritten() throws IOException {
    Path path =
        file(
            "leads.csv",
            "Leads of May\n\nName\tPhone\tCity\nAnn, Inc.\t555-0101\tBonn\nBob\t555-0102\n");

    Terminal.Result result = run("read", path.toString(), "--out", temp.resolve("out").toString());

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("2 rows", "line 5: cells are missing at the end");
    assertThat(temp.resolve("out/leads.csv"))
        .hasContent("Name,Phone,City\r\n\"Ann, Inc.\",555-0101,Bonn\r\nBob,555-0102,\r\n");
  }

  @Test
  void anEmptyFileGivesAnEmptyFile() throws IOException {
    Path path = file("empty.csv", "");

    Terminal.Result result =
        run("read", path.toString(), "--out", temp.resolve("out").toString(), "--json");

    assertThat(result.code()).isZero();
    assertThat(result.json().get("files").get(0).get("rows").asInt()).isZero();
    assertThat(temp.resolve("out/empty.csv")).isEmptyFile();
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheOthersGoOn() throws IOException {
    Path book = temp.resolve("book.xlsx");
    Files.write(book, "PK\u0003\u0004 [Content_Types].xml".getBytes(Charset.forName("ISO-8859-1")));
    Path good = file("good.csv", "Name,Phone\nAnn,555-0101\n");

    Terminal.Result result =
        run(
            "read",
            book.toString(),
            temp.resolve("none.csv").toString(),
            good.toString(),
            "--out",
            temp.resolve("out").toString(),
            "--json");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("book.xlsx", "Save As, CSV UTF-8"),
            line -> assertThat(line).contains("none.csv"));
    assertThat(result.json().get("files")).hasSize(1);
    assertThat(temp.resolve("out")).isDirectoryContaining("glob:**good.csv");
    assertThat(temp.resolve("out")).isDirectoryNotContaining("glob:**book.xlsx");
  }

  @Test
  void aFileIsNeverReplacedByItsCopy() throws IOException {
    Path path = file("leads.csv", "Name;Phone\nAnn;555-0101\n");

    Terminal.Result result = run("read", path.toString(), "--out", temp.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(path).hasContent("Name;Phone\nAnn;555-0101\n");
  }
}
