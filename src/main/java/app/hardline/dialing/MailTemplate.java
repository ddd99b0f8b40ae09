package app.hardline.dialing;

import app.hardline.calls.Letter;
import app.hardline.store.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a mail says, with merge fields; the time of a meeting is {@code {meeting}}.
 *
 * @param subject one line
 * @param body what follows
 */
public record MailTemplate(String subject, String body) {

  /** The owner's address, to which answers come; empty until it is told. */
  public static final Setting<String> OWN_ADDRESS = Setting.text("mail.address", "");

  /**
   * Reads a template as it is written in the settings.
   *
   * @param text the subject in its first line, the rest below it
   * @return the template
   */
  public static MailTemplate read(String text) {
    String[] parts = text.strip().split("\\R", 2);
    return new MailTemplate(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
  }

  /**
   * Where the owner's template of a letter is kept.
   *
   * @param letter which
   * @return its text as {@link #read} takes it; the one that comes with the program until changed
   */
  public static Setting<String> setting(Letter letter) {
    return Setting.text("mail." + letter.code(), shipped(letter));
  }

  private static String shipped(Letter letter) {
    String name = letter.code() + ".txt";
    try (InputStream file =
        Objects.requireNonNull(MailTemplate.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
