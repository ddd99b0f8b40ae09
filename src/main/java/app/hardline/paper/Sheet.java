package app.hardline.paper;

import app.hardline.words.Refused;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page on paper: as HTML that stands by itself, or as PDF. Black on white, for a printer.
 *
 * @param page what stands on it
 * @param size of the paper
 */
public record Sheet(Page page, Size size) {
  private static final String FONTS = "/app/hardline/ui/kit/fonts/InterTabular-";

  /** What XML 1.0 has no place for, section 2.2: a list may hold it, and no PDF is made of it. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** Unicode's own sign in its place. */
  private static final String REPLACED = "\uFFFD";

  /** In points; smaller ones where there is too much for one page. */
  private static final List<Double> LETTERS = List.of(9.5, 8.5, 7.5);

  private static final double SMALLEST = LETTERS.getLast();

  /** How large paper is. */
  public enum Size {
    LETTER,
    A4;

    /** As of CLDR 46, supplementalData, measurementData. */
    private static final Set<String> LETTER_COUNTRIES =
        Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    /**
     * What the printers of a country hold.
     *
     * @param country its ISO 3166-1 code
     * @return letter in much of the Americas, A4 elsewhere
     */
    public static Size in(String country) {
      return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }
  }

  /** The letters that a PDF brings along. */
  private enum Weight {
    REGULAR("Regular", 400),
    MEDIUM("Medium", 500),
    SEMI_BOLD("SemiBold", 600);

    private final String file;
    private final int css;

    Weight(String file, int css) {
      this.file = file;
      this.css = css;
    }

    InputStream open() {
      return resource(FONTS + file + ".ttf");
    }
  }

  /**
   * The page for a browser.
   *
   * @return HTML in one piece, which loads nothing
   */
  public String html() {
    return html(LETTERS.getFirst());
  }

  private String html(double letters) {
    TemplateEngine pages = TemplateEngine.createPrecompiled(ContentType.Html);
    StringOutput written = new StringOutput();
    pages.render("page.jte", Map.of("page", page, "style", style(letters)), written);
    return FORBIDDEN.matcher(written.toString()).replaceAll(REPLACED);
  }

  /**
   * The page for a printer.
   *
   * @return a PDF of one page with its own letters; of more where even small ones don't fit
   */
  public byte[] pdf() {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    for (double letters : LETTERS) {
      try (PdfBoxRenderer renderer = renderer(html(letters), written)) {
        renderer.layout();
        if (letters == SMALLEST || renderer.getRootBox().getLayer().getPages().size() == 1) {
          renderer.createPDF();
          break;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return written.toByteArray();
  }

  private static PdfBoxRenderer renderer(String html, OutputStream written) {
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    for (Weight weight : Weight.values()) {
      renderer.useFont(weight::open, "Inter", weight.css, FontStyle.NORMAL, true);
    }
    renderer.withHtmlContent(html, "");
    renderer.toStream(written);
    return renderer.buildPdfRenderer();
  }

  /**
   * Writes the page to a file, in place of one that is there, once it is whole. Only its owner may
   * read it where the system knows owners.
   *
   * @param file what its name ends with says which form: {@code .html}, {@code .htm} or {@code
   *     .pdf}
   * @return the file, absolute
   * @throws Refused with {@link PaperReason#OTHER_ENDING} or {@link PaperReason#NOT_WRITTEN}; what
   *     was there is as it was
   */
  public Path write(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    String name = String.valueOf(whole.getFileName()).toLowerCase(Locale.ROOT);
    byte[] written;
    if (name.endsWith(".pdf")) {
      written = pdf();
    } else if (name.endsWith(".html") || name.endsWith(".htm")) {
      written = html().getBytes(StandardCharsets.UTF_8);
    } else {
      throw new Refused(PaperReason.OTHER_ENDING, file);
    }
    try {
      return WholeFile.write(whole, written);
    } catch (IOException e) {
      throw new Refused(e, PaperReason.NOT_WRITTEN, file);
    }
  }

  private String style(double letters) {
    try (InputStream file = resource("page.css")) {
      return "@page { size: %s }%nbody { font-size: %spt }%n%s"
          .formatted(
              size.name().toLowerCase(Locale.ROOT),
              letters,
              new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Sheet.class.getResourceAsStream(name), name);
  }
}
