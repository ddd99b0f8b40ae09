package app.hardline.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.paper.Page.Kind;
import app.hardline.paper.Page.Part;
import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as files. */
class SheetTest {
  private static final String HOSTILE = "<script>alert(\"1\")</script> & Söhne";

  @TempDir Path temp;

  private static Sheet sheet(String title, int rows) {
    Page.Row row = new Page.Row(List.of(title, "12"), 0.5, Kind.PLAIN);
    return new Sheet(
        new Page(
            title,
            "Zażółć gęślą jaźń",
            List.of(
                new Part.Tiles(List.of(new Page.Tile(title, "1,204", title))),
                new Part.Table(title, List.of(title, "Dials"), Collections.nCopies(rows, row)),
                new Part.Pair(
                    new Part.Text(title, List.of(title)), new Part.Text(title, List.of(title)))),
            title),
        Sheet.Size.LETTER);
  }

  private static <T> T read(Path pdf, Reading<T> reading) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return reading.of(document);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(PDDocument document) throws IOException;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void whatIsWrittenIsTextWhateverItLooksLike() {
    assertThat(sheet(HOSTILE, 1).html())
        .contains("&lt;script&gt;")
        .contains("&amp; Söhne")
        .doesNotContain("<script");
  }

  @Test
  void whatNoPageCanHoldIsReplaced() throws IOException {
    Sheet sheet = sheet("Ac\u0001me \ud800 \uffff Dental", 1);
    assertThat(sheet.html()).contains("Ac\ufffdme \ufffd \ufffd Dental");
    assertThat(read(sheet.write(temp.resolve("page.pdf")), new PDFTextStripper()::getText))
        .contains("Dental");
  }

  @Test
  void aPdfHasTheSameWordsInItsOwnLetters() throws IOException {
    Path file = sheet(HOSTILE, 1).write(temp.resolve("page.pdf"));
    String text = read(file, new PDFTextStripper()::getText);
    assertThat(text).contains(HOSTILE, "Zażółć gęślą jaźń", "1,204");
  }

  @Test
  void lettersBecomeSmallerBeforeASecondPageBegins() throws IOException {
    Path some = sheet("Acme", 20).write(temp.resolve("some.pdf"));
    Path more = sheet("Acme", 34).write(temp.resolve("more.pdf"));
    Path many = sheet("Acme", 400).write(temp.resolve("many.pdf"));
    assertThat(read(some, PDDocument::getNumberOfPages)).isEqualTo(1);
    assertThat(read(more, PDDocument::getNumberOfPages)).isEqualTo(1);
    assertThat(read(many, PDDocument::getNumberOfPages)).isGreaterThan(1);
  }

  @Test
  void theFileIsPutInPlaceWhole() throws IOException {
    Path file = Files.writeString(temp.resolve("page.HTML"), "what was there");
    assertThat(sheet("Acme", 1).write(file)).isEqualTo(file);
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    assertThat(files()).containsExactly("page.HTML");
  }

  @Test
  void anotherEndingIsRefused() throws IOException {
    assertThatThrownBy(() -> sheet("Acme", 1).write(temp.resolve("page.docx")))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.reason()).isEqualTo(PaperReason.OTHER_ENDING));
    assertThat(files()).isEmpty();
  }

  @Test
  void whatCantBeWrittenLeavesNothingBehind() throws IOException {
    Files.createDirectory(temp.resolve("folder.pdf"));
    assertThatThrownBy(() -> sheet("Acme", 1).write(temp.resolve("folder.pdf")))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.reason()).isEqualTo(PaperReason.NOT_WRITTEN));
    assertThatThrownBy(() -> sheet("Acme", 1).write(temp.resolve("nowhere").resolve("a.html")))
        .isInstanceOfSatisfying(
            Refused.class, it -> assertThat(it.reason()).isEqualTo(PaperReason.NOT_WRITTEN));
    assertThat(files()).containsExactly("folder.pdf");
  }

  @Test
  void paperIsAsLargeAsTheCountryHasIt() {
    assertThat(Sheet.Size.in("US")).isEqualTo(Sheet.Size.LETTER);
    assertThat(Sheet.Size.in("CA")).isEqualTo(Sheet.Size.LETTER);
    assertThat(Sheet.Size.in("GB")).isEqualTo(Sheet.Size.A4);
    assertThat(Sheet.Size.in("DE")).isEqualTo(Sheet.Size.A4);
  }
}
