package app.hardline.ui.shell;

import app.hardline.dialer.Opener;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Opens web addresses in the system's browser. The addresses come from lists, so only http is. */
final class Browser {
  private final Opener opener;

  /** The browser of a system, named as {@code os.name} does. */
  Browser(String system) {
    this.opener = Opener.of(system);
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
      start(new URI(address).toASCIIString());
    } catch (URISyntaxException _) {
      throw new Refused(BrowserReason.NOT_AN_ADDRESS);
    }
  }

  /**
   * Opens a page of our own.
   *
   * @throws Refused with {@link BrowserReason#NO_BROWSER}
   */
  void open(Path page) {
    start(page.toUri().toASCIIString());
  }

  private void start(String address) {
    try {
      new ProcessBuilder(opener.command(address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new Refused(e, BrowserReason.NO_BROWSER);
    }
  }

  /** Opens an address beside the screen's thread. */
  void open(String written, Tasks tasks) {
    tasks.ask(
        () -> {
          open(written);
          return written;
        },
        _ -> {});
  }
}
