package app.hardline.ui.dial;

import app.hardline.calls.Agenda;
import app.hardline.calls.Appointment;
import app.hardline.compliance.CallingTimes;
import app.hardline.compliance.Occasion;
import app.hardline.prospect.Prospect;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What already stands on the day that is typed, and whether it is at that very time. */
final class Booked {
  /** What begins within this time of another appointment can't both be kept. */
  private static final Duration CLOSE = Duration.ofMinutes(30);

  /** A sentence, and whether it is a warning. */
  record Standing(String sentence, boolean warning) {
    static final Standing NOTHING_TO_SAY = new Standing("", false);
  }

  private final Tasks tasks;
  private final Agenda agenda;
  private final CallingTimes callingTimes;
  private final Question question;
  private final Words words;
  private final Figures figures;
  private final ZoneId owner;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.NOTHING_TO_SAY);

  Booked(
      Tasks tasks,
      Workbench workbench,
      Question question,
      Words words,
      Figures figures,
      ZoneId owner) {
    this.tasks = tasks;
    this.agenda = workbench.agenda();
    this.callingTimes = workbench.callingTimes();
    this.question = question;
    this.words = words;
    this.figures = figures;
    this.owner = owner;
    question.answerProperty().subscribe(_ -> look());
    question.inTheirsProperty().subscribe(_ -> look());
    question.outcomeProperty().subscribe(_ -> look());
  }

  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  private void look() {
    standing.set(Standing.NOTHING_TO_SAY);
    time().ifPresent(at -> look(at, callback()));
  }

  private void look(ZonedDateTime at, Optional<Prospect> callback) {
    tasks.ask(
        () -> about(at, callback),
        found -> {
          if (time().equals(Optional.of(at))) {
            standing.set(found);
          }
        });
  }

  private Optional<ZonedDateTime> time() {
    return question.isAsked() && question.what() == Question.What.WHEN
        ? question.read().at()
        : Optional.empty();
  }

  private Optional<Prospect> callback() {
    return question.who().filter(_ -> question.isCallback());
  }

  /** Off the screen's thread. */
  private Standing about(ZonedDateTime at, Optional<Prospect> callback) {
    boolean closed =
        callback
            .filter(who -> !callingTimes.isOpen(who, at.toInstant(), Occasion.AGREED))
            .isPresent();
    if (closed) {
      return new Standing(words.say("screen.dial.booked.closed"), true);
    }
    LocalDate day = at.withZoneSameInstant(owner).toLocalDate();
    List<Appointment> thatDay =
        agenda.between(
            day.atStartOfDay(owner).toInstant(), day.plusDays(1).atStartOfDay(owner).toInstant());
    Optional<Appointment> clash =
        thatDay.stream().filter(it -> isClose(it.at(), at.toInstant())).findFirst();
    if (clash.isPresent()) {
      Appointment then = clash.get();
      String key = then.meeting() ? "screen.dial.booked.meeting" : "screen.dial.booked.callback";
      return new Standing(
          words.say(key, figures.time(then.at().atZone(owner)), then.prospect().name()), true);
    }
    return new Standing(
        thatDay.isEmpty()
            ? words.say("screen.dial.booked.nothing")
            : words.say("screen.dial.booked.others", thatDay.size()),
        false);
  }

  private static boolean isClose(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOSE) < 0;
  }
}
