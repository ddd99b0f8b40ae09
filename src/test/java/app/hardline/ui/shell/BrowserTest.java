package app.hardline.ui.shell;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.words.Refused;
import org.junit.jupiter.api.Test;

class BrowserTest {

  @Test
  void whatIsNoAddressIsRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> new Browser("Linux").open("acme roofing (see card)"))
        .hasMessageNotContaining("acme")
        .hasNoCause()
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(BrowserReason.NOT_AN_ADDRESS);
  }
}
