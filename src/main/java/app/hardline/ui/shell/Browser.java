package app.hardline.ui.shell;

import app.hardline.words.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Opens web addresses in the system's browser. The addresses come from lists, so only http is. */
final class Browser {
  private final List<String> opener;

  /** The browser of a system, named as {@code os.name} does. */
  Browser(String system) {
    this.opener = opener(system.toLowerCase(Locale.ROOT));
  }

  /**
   * Opens an address; one without a scheme is taken to be https.
   *
   * @throws Refused with a {@link BrowserReason}; it tells nothing of the address, which is a
   *     prospect's
   */
  void open(String written) {
    String address = written.matches("(?i)https?://.*") ? written : "https://" + written;
    try {
      String[] command = {opener.getFirst(), new URI(address).toASCIIString()};
      new ProcessBuilder(opener.size() == 1 ? List.of(command) : withArgument(command[1]))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (URISyntaxException _) {
      throw new Refused(BrowserReason.NOT_AN_ADDRESS);
    } catch (IOException e) {
      throw new Refused(e, BrowserReason.NO_BROWSER);
    }
  }

  private List<String> withArgument(String address) {
    return List.of(opener.get(0), opener.get(1), address);
  }

  private static List<String> opener(String system) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open");
  }
}
