package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PhoneReaderPropertyTest {
  private final PlainNumbers plainNumbers = new PlainNumbers();

  @Property(tries = 20_000)
  void whatIsReadWithoutTheLibraryIsWhatTheLibraryReads(
      @ForAll("cells") String cell, @ForAll("regions") Region region) {
    LibraryReading.@Nullable Reading plain = plainNumbers.read(cell, region);
    if (plain != null) {
      assertThat(plain).isEqualTo(LibraryReading.of(cell, region));
    }
  }

  @Property(tries = 2_000)
  void noCellIsRefusedAndItsTextIsKept(@ForAll String cell, @ForAll("regions") Region region) {
    PhoneCell read = new PhoneReader(region, "512").read(cell);
    assertThat(cell).contains(read.raw());
    assertThat(read.numbers().stream().anyMatch(PhoneCell.Found::dialable))
        .isEqualTo(!read.raw().isEmpty() && read.problem().isEmpty());
  }

  @Provide
  Arbitrary<Region> regions() {
    return Arbitraries.of("US", "CA", "GB", "DE", "FR", "AU", "IT").map(Region::new);
  }

  /** Digits in every usual dress, with and without country code, a trunk zero and an extension. */
  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> beginning =
        Arbitraries.of(
            "", "+1", "+1 ", "1-", "1", "+44 ", "+44 (0)", "+49", "+49-0", "0", "00", "+");
    Arbitrary<String> area =
        Arbitraries.oneOf(
            Arbitraries.of(
                "212", "512", "900", "800", "20", "161", "113", "30", "89", "171", "555"),
            Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4));
    Arbitrary<String> local =
        Arbitraries.strings()
            .withCharRange('0', '9')
            .withChars(' ', '-', '.')
            .ofMinLength(5)
            .ofMaxLength(10);
    Arbitrary<String> form =
        Arbitraries.of("%s%s %s%s", "%s(%s) %s%s", "%s%s-%s%s", "%s%s/%s%s", "%s%s%s%s");
    Arbitrary<String> extension =
        Arbitraries.of("", "", "", " x3", ", ext. 204", " ext 12", "x103", " EXT.7", "#3");
    return Combinators.combine(form, beginning, area, local, extension)
        .as((f, b, a, l, e) -> String.format(f, b, a, l, e));
  }
}
