package app.hardline.ui.dial;

import app.hardline.calls.Agenda;
import app.hardline.calls.Appointment;
import app.hardline.compliance.CallingTimes;
import app.hardline.compliance.TimeThere;
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
    time().ifPresent(at -> look(at, question.who(), question.isCallback()));
  }

  private void look(ZonedDateTime at, Optional<Prospect> who, boolean callback) {
    tasks.ask(
        () -> about(at, who, callback),
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

  /** Off the screen's thread. */
  private Standing about(ZonedDateTime at, Optional<Prospect> who, boolean callback) {
    Optional<TimeThere> there = who.map(it -> callingTimes.there(it, at.toInstant()));
    return there
        .filter(it -> callback && !it.open())
        .map(this::closed)
        .or(() -> clash(at))
        .or(() -> there.flatMap(this::hardlyAtWork))
        .map(sentence -> new Standing(sentence, true))
        .orElseGet(() -> free(at));
  }

  private Optional<String> clash(ZonedDateTime at) {
    return thatDay(at).stream()
        .filter(it -> isClose(it.at(), at.toInstant()))
        .findFirst()
        .map(it ->
            words.say(
                it.meeting() ? "screen.dial.booked.meeting" : "screen.dial.booked.callback",
                figures.time(it.at().atZone(owner)),
                it.prospect().name()));
  }

  private Standing free(ZonedDateTime at) {
    int others = thatDay(at).size();
    return new Standing(
        others == 0
            ? words.say("screen.dial.booked.nothing")
            : words.say("screen.dial.booked.others", others),
        false);
  }

  private List<Appointment> thatDay(ZonedDateTime at) {
    LocalDate day = at.withZoneSameInstant(owner).toLocalDate();
    return agenda.between(
        day.atStartOfDay(owner).toInstant(), day.plusDays(1).atStartOfDay(owner).toInstant());
  }

  private String closed(TimeThere there) {
    return there
        .holiday()
        .map(it -> words.say("screen.dial.booked.holiday-closed", it))
        .orElseGet(() -> words.say("screen.dial.booked.closed"));
  }

  /** Never refused: a meeting may be agreed for any time. */
  private Optional<String> hardlyAtWork(TimeThere there) {
    if (there.holiday().isPresent()) {
      return there.holiday().map(it -> words.say("screen.dial.booked.holiday", it));
    }
    if (!there.open()) {
      return Optional.of(
          words.say("screen.dial.booked.late", figures.time(there.at().atZone(there.zone()))));
    }
    return Optional.of(there)
        .filter(TimeThere::isWeekend)
        .map(it -> words.say("screen.dial.booked.weekend", figures.weekday(it.date())));
  }

  private static boolean isClose(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(CLOSE) < 0;
  }
}
