package app.hardline.paper;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One appointment to which somebody is asked, as calendars read it: RFC 5545 with the method {@code
 * REQUEST} of RFC 5546, all times in UTC.
 *
 * @param uid the same for the same appointment, also when it moves
 * @param made when it was written
 * @param from when it begins
 * @param until when it is over, after {@code from}
 * @param title what it is
 * @param text what there is to say of it, may be empty
 * @param organizer who asks
 * @param guest who is asked
 */
public record CalendarFile(
    String uid,
    Instant made,
    Instant from,
    Instant until,
    String title,
    String text,
    Optional<Mailbox> organizer,
    Optional<Mailbox> guest) {
  private static final String PRODUCT = "-//Hardline//Hardline//EN";
  private static final int LONGEST_LINE = 75;

  /** Checks the order of the times. */
  public CalendarFile {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("an appointment ends after it begins");
    }
  }

  /**
   * The file.
   *
   * @return its text, in lines of 75 octets at most that end as the format wants
   */
  public String written() {
    VEvent event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(Date.from(made));
    event.setDateStart(Date.from(from), true);
    event.setDateEnd(Date.from(until), true);
    event.setSequence(0);
    event.setSummary(title);
    if (!text.isEmpty()) {
      event.setDescription(text);
    }
    organizer.ifPresent(it -> event.setOrganizer(new Organizer(it.name(), it.address())));
    guest.ifPresent(it -> event.addAttendee(asked(it)));
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setMethod(Method.request());
    calendar.addEvent(event);
    return unfolded(calendar).lines().map(CalendarFile::folded).collect(Collectors.joining());
  }

  /** The library folds by characters, where the format counts octets. */
  private static String unfolded(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      String written = Character.toString(character);
      int length = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(written);
      octets += length;
    }
    return folded.append("\r\n").toString();
  }

  private static Attendee asked(Mailbox guest) {
    Attendee attendee = new Attendee(guest.name(), guest.address());
    attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
    attendee.setRsvp(true);
    return attendee;
  }
}
