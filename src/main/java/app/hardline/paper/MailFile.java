package app.hardline.paper;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail that is still to be looked at and sent, by the owner's mail program.
 *
 * @param from who sends it; empty leaves that to the mail program
 * @param to who gets it; empty where no address is known
 * @param subject one line
 * @param text what it says
 * @param invitation what is asked for along with it
 */
public record MailFile(
    Optional<Mailbox> from,
    Optional<Mailbox> to,
    String subject,
    String text,
    Optional<CalendarFile> invitation) {
  /** What a system surely takes of an address; Windows is the strictest. */
  private static final int LONGEST_ADDRESS = 2_000;

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String CALENDAR = "text/calendar; method=REQUEST; charset=UTF-8";

  /** Makes the subject one line. */
  public MailFile {
    subject = subject.replaceAll("\\s+", " ").strip();
    text = text.lines().reduce((before, line) -> before + "\n" + line).orElse("");
  }

  /**
   * The mail as an address, which every mail program opens as a draft (RFC 6068).
   *
   * @return empty when there is something attached, or when it is too long for one
   */
  public Optional<String> address() {
    String address =
        "mailto:"
            + to.map(it -> encoded(it.address()).replace("%40", "@")).orElse("")
            + "?subject="
            + encoded(subject)
            + "&body="
            + encoded(text.replace("\n", "\r\n"));
    return Optional.of(address)
        .filter(it -> invitation.isEmpty() && it.length() <= LONGEST_ADDRESS);
  }

  /**
   * The mail as a file with {@code X-Unsent}, which mail programs open as a draft.
   *
   * @return what stands in an {@code .eml}
   */
  public byte[] written() {
    try {
      MimeMessage message = message();
      message.saveChanges();
      // The program that sends it gives it one; ours would name this machine.
      message.removeHeader("Message-ID");
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      message.writeTo(file);
      return file.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail that can't be written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MimeMessage message() throws MessagingException, IOException {
    MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
    message.setHeader("X-Unsent", "1");
    if (from.isPresent()) {
      message.setFrom(address(from.get()));
    }
    if (to.isPresent()) {
      message.setRecipient(Message.RecipientType.TO, address(to.get()));
    }
    message.setSubject(subject, UTF_8);
    String body = text.replace("\n", "\r\n");
    if (invitation.isEmpty()) {
      message.setText(body, UTF_8);
    } else {
      MimeBodyPart words = new MimeBodyPart();
      words.setText(body, UTF_8);
      message.setContent(new MimeMultipart(words, attached(invitation.get())));
    }
    return message;
  }

  private static MimeBodyPart attached(CalendarFile invitation) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    byte[] file = invitation.written().getBytes(StandardCharsets.UTF_8);
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(file, CALENDAR)));
    part.setFileName("invitation.ics");
    return part;
  }

  private static InternetAddress address(Mailbox mailbox) throws IOException {
    return new InternetAddress(mailbox.address(), mailbox.name(), UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
