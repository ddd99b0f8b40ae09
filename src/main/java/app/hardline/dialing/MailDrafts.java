package app.hardline.dialing;

import app.hardline.calls.Unsent;
import app.hardline.paper.CalendarFile;
import app.hardline.paper.MailFile;
import app.hardline.paper.Mailbox;
import app.hardline.prospect.Prospect;
import app.hardline.script.Caller;
import app.hardline.script.MergeFields;
import app.hardline.store.Settings;
import app.hardline.words.Figures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Writes the mails that were promised, as drafts. Safe for any thread but the screen's. */
public final class MailDrafts {
  private static final Duration MEETING = Duration.ofMinutes(30);
  private static final String WHEN = "{meeting}";

  private final Settings settings;
  private final Clock clock;
  private final Figures figures;

  /**
   * A writer of drafts.
   *
   * @param settings who writes, and the owner's templates
   * @param clock the owner's
   * @param figures the form of times
   */
  public MailDrafts(Settings settings, Clock clock, Figures figures) {
    this.settings = settings;
    this.clock = clock;
    this.figures = figures;
  }

  /**
   * The mail that was promised. An invitation has the meeting attached, for the calendar. The note
   * of the call stands below, for the owner to use or to delete.
   *
   * @param unsent what was promised
   * @return the draft
   */
  public MailFile draft(Unsent unsent) {
    MailTemplate template = MailTemplate.read(settings.get(MailTemplate.setting(unsent.letter())));
    MailFile mail = merged(template, unsent.prospect(), unsent.meeting());
    String text = unsent.note().isBlank() ? mail.text() : mail.text() + "\n\n" + unsent.note();
    return new MailFile(
        mail.from(),
        mail.to(),
        mail.subject(),
        text,
        unsent.meeting().map(at -> invitation(unsent.call(), at.toInstant(), mail)));
  }

  /**
   * What a template becomes, with nothing attached.
   *
   * @param template any
   * @param prospect to whom
   * @param meeting to which it invites
   * @return the draft
   */
  public MailFile merged(
      MailTemplate template, Prospect prospect, Optional<ZonedDateTime> meeting) {
    Caller caller = new Caller(settings.get(Caller.NAME), settings.get(Caller.COMPANY));
    MergeFields fields = MergeFields.of(prospect, caller);
    String when = meeting.map(figures::appointment).orElse("");
    return new MailFile(
        Optional.of(settings.get(MailTemplate.OWN_ADDRESS))
            .filter(it -> !it.isBlank())
            .map(it -> new Mailbox(caller.name(), it)),
        Optional.of(prospect.email())
            .filter(it -> !it.isBlank())
            .map(it -> new Mailbox(prospect.name(), it)),
        fields.filled(template.subject().replace(WHEN, when)),
        fields.filled(template.body().replace(WHEN, when)),
        Optional.empty());
  }

  private CalendarFile invitation(long call, Instant at, MailFile mail) {
    return new CalendarFile(
        "call-" + call + "-" + at.getEpochSecond() + "@hardline.app",
        clock.instant(),
        at,
        at.plus(MEETING),
        mail.subject(),
        mail.text(),
        mail.from(),
        mail.to());
  }
}
