package app.hardline.ui.prospects;

import app.hardline.prospect.QueueState;
import app.hardline.prospect.Standing;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Says what the queue will do with a prospect. Days and times are the owner's. */
final class Turns {
  /** So far ahead a day is named by its weekday. */
  private static final int WEEK = 7;

  private final Words words;
  private final Figures figures;
  private final Clock clock;

  Turns(Words words, Figures figures, Clock clock) {
    this.words = words;
    this.figures = figures;
    this.clock = clock;
  }

  QueueState state(Standing standing) {
    return QueueState.of(standing, clock.instant());
  }

  /** As short as a cell of the table. */
  String say(Standing standing, Optional<ZonedDateTime> meeting) {
    QueueState state = state(standing);
    String key = "screen.prospects.state." + state.code();
    return switch (state) {
      case NEW, RETRY, DONE, DO_NOT_CALL, NO_NUMBER, RETIRED -> words.say(key);
      case BOOKED -> words.say(key, meeting.map(at -> near(at.toInstant())).orElse(""));
      case CALLBACK -> words.say(key, near(standing.due()), figures.time(here(standing.due())));
      case RESTING -> words.say(key, near(standing.due()));
      case FOLLOW_UP -> followUp(key, standing.due());
    };
  }

  /** A whole line above the calls; empty where nothing is promised. */
  String next(Standing standing, Optional<ZonedDateTime> meeting) {
    return switch (state(standing)) {
      case BOOKED -> meeting.map(at -> next("meeting", at.toInstant())).orElse("");
      case CALLBACK -> next("callback", standing.due());
      case FOLLOW_UP -> next("follow-up", standing.due());
      case RESTING -> next("retry", standing.due());
      case NEW, RETRY, DONE, DO_NOT_CALL, NO_NUMBER, RETIRED -> "";
    };
  }

  String day(Instant at) {
    return figures.shortDay(here(at).toLocalDate());
  }

  private String followUp(String key, Instant due) {
    if (!due.isAfter(clock.instant())) {
      return words.say(key + ".now");
    }
    return words.say(isNear(due) ? key : key + ".far", near(due));
  }

  private String next(String what, Instant at) {
    ZonedDateTime here = here(at);
    return words.say(
        "screen.prospects.next." + what, figures.day(here.toLocalDate()), figures.time(here));
  }

  private boolean isNear(Instant at) {
    LocalDate day = here(at).toLocalDate();
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return !day.isBefore(today) && day.isBefore(today.plusDays(WEEK));
  }

  private String near(Instant at) {
    LocalDate day = here(at).toLocalDate();
    if (day.equals(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      return words.say("screen.prospects.today");
    }
    return isNear(at) ? figures.shortWeekday(day) : figures.shortDay(day);
  }

  private ZonedDateTime here(Instant at) {
    return at.atZone(clock.getZone());
  }
}
