package app.hardline.dialer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.compliance.CallingRules;
import app.hardline.compliance.Cleared;
import app.hardline.prospect.PhoneNumber;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialersTest {
  @TempDir Path temp;
  @AutoClose private World world;
  private final List<List<String>> started = new ArrayList<>();

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private Cleared cleared(PhoneNumber number) {
    CallingRules rules =
        new CallingRules(
            world.workbench().database(),
            world.workbench().doNotCall(),
            world.workbench().queue().times(),
            world.clock);
    return (Cleared)
        rules.clearAnyway(world.workbench().prospects().get(Cast.CONSTANCE.id()), number);
  }

  private List<String> command(String template, PhoneNumber number) {
    new CommandDialer(template, started::add).dial(cleared(number));
    return started.getLast();
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, xdg-open tel:+15125550142",
    "Mac OS X, open tel:+15125550142",
    "Windows 11, rundll32 url.dll,FileProtocolHandler tel:+15125550142"
  })
  void aNumberGoesToWhatTheSystemOpensTelephoneAddressesWith(String system, String command) {
    if (system.startsWith("Windows")) {
      command = "rundll32 url.dll,FileProtocolHandler tel:+15125550142";
    }
    new UriDialer("tel", system, started::add).dial(cleared(Cast.CONSTANCE.number()));
    assertThat(String.join(" ", started.getFirst())).isEqualTo(command);
  }

  @Test
  void anExtensionIsAParameterOfTheAddress() {
    new UriDialer("tel", "Linux", started::add).dial(cleared(Cast.CONSTANCE.second()));
    assertThat(started.getFirst()).containsExactly("xdg-open", "tel:+15125550100;ext=204");
  }

  @Test
  void aTemplateIsAnArgumentListAndTheNumberNeverPartsIt() {
    assertThat(command("zoiper tel:{number}", Cast.CONSTANCE.number()))
        .containsExactly("zoiper", "tel:+15125550142");
    assertThat(command("\"my phone\"  --to={number} -x {extension}", Cast.CONSTANCE.second()))
        .containsExactly("my phone", "--to=+15125550100", "-x", "204");
    assertThat(command("phone {number} \"\" {extension}", Cast.CONSTANCE.number()))
        .containsExactly("phone", "+15125550142", "", "");
  }

  @Test
  void noShellReadsTheTemplate() {
    assertThat(command("phone {number};rm -rf $HOME `id` | x", Cast.CONSTANCE.number()))
        .containsExactly("phone", "+15125550142;rm", "-rf", "$HOME", "`id`", "|", "x");
  }

  @ParameterizedTest
  @CsvSource({
    "'', NO_COMMAND",
    "'  ', NO_COMMAND",
    "zoiper, NO_PLACE",
    "'tel:{number}', NO_PLACE",
    "'call.bat {number}', BATCH_FILE",
    "'C:\\x\\CALL.CMD {number}', BATCH_FILE",
    "'\"open {number}', OPEN_QUOTE"
  })
  void aTemplateThatCannotBeRunIsRefused(String template, DialerReason reason) {
    assertThatThrownBy(() -> new CommandDialer(template))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }

  @Test
  void aProgramThatIsMissingIsSaid() {
    assertThatThrownBy(() ->
            new CommandDialer("hardline-no-such-program {number}")
                .dial(cleared(Cast.CONSTANCE.number())))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(DialerReason.NOT_STARTED);
  }

  @Test
  void theClipboardGetsNumberAndExtension() {
    List<String> copied = new ArrayList<>();
    new ClipboardDialer(copied::add).dial(cleared(Cast.CONSTANCE.second()));
    assertThat(copied).containsExactly("+15125550100;204");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zoiper tel:{number}"})
  void theChoiceIsKept(String template) {
    DialerChoice choice = new DialerChoice(DialerChoice.Way.COMMAND, template);
    world.workbench().settings().put(DialerChoice.SETTING, choice);
    assertThat(world.restart().workbench().settings().get(DialerChoice.SETTING)).isEqualTo(choice);
  }

  @Test
  void untilOneIsChosenTheSystemDials() {
    assertThat(world.workbench().settings().get(DialerChoice.SETTING).dialer("Linux", any -> {}))
        .isInstanceOf(UriDialer.class);
  }
}
