package app.hardline.paper;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What is written for another program is read there as it was meant. */
class PaperProperties {
  private static final Instant MADE = Instant.parse("2027-02-11T16:00:00Z");
  private static final Mailbox PAT = new Mailbox("Pat Kessler", "pat@kessler.example");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                8, Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(30)),
            Tuple.of(
                3,
                Arbitraries.strings()
                    .withCharRange('\u00a1', '\u052f')
                    .ofMinLength(1)
                    .ofMaxLength(90)),
            Tuple.of(
                2,
                Arbitraries.of(
                    "\n",
                    "\n\n",
                    "\\n",
                    ";",
                    ",",
                    ":",
                    "\"",
                    "😀",
                    "🏢📅",
                    "=\n",
                    "." + "\n",
                    "From ",
                    "--",
                    "{",
                    "\u2028")))
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 200)
  void anAppointmentOfAnyTextReadsBackEqual(
      @ForAll("texts") String title,
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 0, max = 2_000_000) int minutes) {
    String line = title.replace("\n", " ");
    Instant from = MADE.plus(Duration.ofMinutes(minutes));
    String written = appointment(line, text, from).written();

    assertThat(written.split("\r\n"))
        .allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75, "75 octets at most");
    ICalendar read = Biweekly.parse(written).first();
    assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
    VEvent event = read.getEvents().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo(line);
    if (!text.isEmpty()) {
      assertThat(event.getDescription().getValue()).isEqualTo(text);
    }
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(from);
  }

  @Property(tries = 200)
  void aMailOfAnyTextReadsBackEqual(
      @ForAll("texts") String name, @ForAll("texts") String subject, @ForAll("texts") String text)
      throws Exception {
    MailFile mail =
        new MailFile(
            Optional.of(PAT),
            Optional.of(new Mailbox(name.replace("\n", " "), "hal@orr.example")),
            subject,
            text,
            Optional.empty());

    MimeMessage read = read(mail);

    assertThat(read.getHeader("X-Unsent")).containsExactly("1");
    assertThat(read.getHeader("Message-ID")).isNull();
    assertThat(Optional.ofNullable(read.getSubject()).orElse("")).isEqualTo(mail.subject());
    assertThat(lines((String) read.getContent())).isEqualTo(mail.text());
    InternetAddress to = (InternetAddress) read.getRecipients(Message.RecipientType.TO)[0];
    assertThat(to.getAddress()).isEqualTo("hal@orr.example");
  }

  @Property(tries = 50)
  void anInvitationArrivesWithItsMail(@ForAll("texts") String text) throws Exception {
    CalendarFile asked = appointment("Restore test", text, MADE.plus(Duration.ofDays(5)));
    MailFile mail =
        new MailFile(Optional.of(PAT), Optional.of(PAT), "Tuesday", text, Optional.of(asked));

    Multipart parts = (Multipart) read(mail).getContent();

    assertThat(lines((String) parts.getBodyPart(0).getContent())).isEqualTo(mail.text());
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invitation.ics");
    assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST");
    try (InputStream file = parts.getBodyPart(1).getInputStream()) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(asked.written());
    }
    assertThat(mail.address()).isEmpty();
  }

  private static CalendarFile appointment(String title, String text, Instant from) {
    return new CalendarFile(
        "call-7@hardline",
        MADE,
        from,
        from.plus(Duration.ofMinutes(30)),
        title,
        text,
        Optional.of(PAT),
        Optional.of(new Mailbox("Constance Abernathy-Villanueva", "cav@stbrendan.example")));
  }

  private static MimeMessage read(MailFile mail) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(mail.written()));
  }

  private static String lines(String text) {
    return String.join("\n", List.of(text.split("\r\n", -1)));
  }
}
