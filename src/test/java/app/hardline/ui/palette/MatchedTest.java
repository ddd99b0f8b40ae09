package app.hardline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters of a name were typed. */
class MatchedTest {
  @ParameterizedTest
  @CsvSource({
    "Joanna Whitcomb, whit, Joanna [Whit]comb",
    "Ana Whitmore-Castellanos, cas whit, Ana [Whit]more-[Cas]tellanos",
    "O’Neil & Sons, neil, O’[Neil] & Sons",
    "Orr & Daughters, o, [O]rr & Daughters",
    "Ann Anders, an ann, [Ann] [An]ders",
    "Theo Marsh, arsh, Theo Marsh",
    "Theo Marsh, '', Theo Marsh"
  })
  void theBeginningOfAWordThatWasTypedIsMarked(String name, String typed, String marked) {
    assertThat(
            Matched.parts(name, typed).stream()
                .map(part -> part.typed() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining()))
        .isEqualTo(marked);
  }
}
