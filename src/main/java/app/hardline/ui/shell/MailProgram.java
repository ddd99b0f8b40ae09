package app.hardline.ui.shell;

import app.hardline.dialer.Opener;
import app.hardline.paper.MailFile;
import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens drafts in the system's mail program: as an address, or as a file where that can't do. */
final class MailProgram {
  private final Opener opener;

  MailProgram(Opener opener) {
    this.opener = opener;
  }

  /**
   * Opens a draft.
   *
   * @throws Refused with a {@link BrowserReason}; it tells nothing of the mail, which is a
   *     prospect's
   */
  void open(MailFile mail) {
    try {
      Optional<String> address = mail.address();
      new ProcessBuilder(opener.command(address.isPresent() ? address.get() : file(mail)))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new Refused(e, BrowserReason.NO_MAIL_PROGRAM);
    }
  }

  /** In a folder that only the owner can read, gone once the program ends. */
  private static String file(MailFile mail) throws IOException {
    Path folder = Files.createTempDirectory("hardline");
    Path file = Files.write(folder.resolve("draft.eml"), mail.written());
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return file.toString();
  }
}
