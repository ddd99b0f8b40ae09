package app.hardline.ui.tour;

import app.hardline.calls.CallTimes;
import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.calls.NewCall;
import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.workbench.Workbench;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ten weeks and three days of calls before the pictures, as the figures of the pictures say. */
final class Term {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
  private static final int[][] DIALS = {
    {58, 55, 50, 52, 53},
    {52, 57, 61, 47, 38},
    {63, 58, 40, 46, 64},
    {0, 0, 0, 0, 0},
    {0, 0, 0, 0, 0},
    {44, 52, 60, 56, 50},
    {66, 78, 58, 60, 42},
    {0, 66, 52, 58, 74},
    {54, 51, 22, 38, 61},
    {57, 49, 62, 59, 30},
    {52, 57, 56, 0, 0}
  };
  private static final int DIALED = 2_283;
  private static final int ANSWERED = 274;
  private static final int CONVERSATIONS = 194;
  private static final int MEETINGS = 13;
  private static final int NO_SHOW = 5;
  private static final double MORNING = .44;
  private static final List<String> LISTS = List.of("Texas accountants", "Dentists I-35");
  private static final List<String> FIRST_NAMES =
      List.of("Ana", "Bert", "Cleo", "Dirk", "Elsa", "Finn", "Greta", "Hugo", "Ines", "Jonas");
  private static final List<String> LAST_NAMES =
      List.of(
          "Akers", "Bolling", "Crane", "Dunlap", "Eads", "Farrow", "Gentry", "Hollis", "Ivey",
          "Jessup", "Keene", "Lowry", "Maddox", "Nance", "Overby", "Pruitt", "Quarles", "Rucker",
          "Sorrell", "Tolbert");

  private final Workbench workbench;
  private final MovedClock clock;
  private final List<Long> people = new ArrayList<>();
  private int dialed;

  Term(Workbench workbench, MovedClock clock) {
    this.workbench = workbench;
    this.clock = clock;
  }

  /** Sets the quota, and makes the calls. */
  void call(int dialsADay) {
    clock.set(FIRST.atTime(8, 0).atZone(World.ZONE));
    workbench.quotas().set(Map.of(Metric.Standard.DIALS, (long) dialsADay), Per.DAY, FIRST);
    meet();
    for (int week = 0; week < DIALS.length; week++) {
      for (int day = 0; day < DIALS[week].length; day++) {
        LocalDate date = FIRST.plusWeeks(week).plusDays(day);
        if (isOff(week)) {
          workbench.quotas().calendar().takeOff(date, "Between the years");
        } else {
          call(date, DIALS[week][day]);
        }
      }
    }
  }

  private static boolean isOff(int week) {
    return week == 3 || week == 4;
  }

  private void meet() {
    PhoneReader phones = new PhoneReader(Region.US);
    for (int i = 0; i < FIRST_NAMES.size() * LAST_NAMES.size(); i++) {
      String name = FIRST_NAMES.get(i % FIRST_NAMES.size());
      String last = LAST_NAMES.get(i / FIRST_NAMES.size());
      String number = "(%d) 555-01%02d".formatted(i < 100 ? 806 : 432, i % 100);
      people.add(
          workbench
              .byHand()
              .add(
                  LISTS.get(i % 2),
                  PersonLine.read("%s %s, %s".formatted(name, last, number), phones)));
    }
  }

  private void call(LocalDate date, int dials) {
    int morning = (int) Math.round(dials * MORNING);
    for (int i = 0; i < dials; i++) {
      boolean early = i < morning;
      LocalTime begin = early ? LocalTime.of(8, 31) : LocalTime.of(15, 1);
      int place = early ? i : i - morning;
      int of = early ? morning : dials - morning;
      long seconds = Duration.ofMinutes(early ? 87 : 117).toSeconds() * place / of;
      clock.set(date.atTime(begin.plusSeconds(seconds)).atZone(World.ZONE));
      log(people.get(dialed % people.size()), next());
      dialed++;
    }
  }

  private String next() {
    if (isTurn(MEETINGS)) {
      return "meeting";
    }
    if (isTurn(CONVERSATIONS)) {
      return dialed % 2 == 0 ? "not-now" : "not-interested";
    }
    if (isTurn(ANSWERED)) {
      return "gatekeeper";
    }
    return dialed % 3 == 0 ? "voicemail" : "no-answer";
  }

  /** So many of all dials, evenly. */
  private boolean isTurn(int of) {
    return (long) (dialed + 1) * of / DIALED > (long) dialed * of / DIALED;
  }

  private void log(long prospect, String outcome) {
    boolean meeting = outcome.equals("meeting");
    Optional<ZonedDateTime> when =
        meeting ? Optional.of(workDay(clock.now().plusDays(4)).withHour(11)) : Optional.empty();
    workbench
        .calls()
        .log(
            new NewCall(
                prospect,
                outcome,
                Optional.empty(),
                CallTimes.justNow(clock.instant()),
                "",
                when,
                false));
    if (meeting) {
      Meeting booked =
          workbench.database().read(view -> workbench.meetings().of(view, prospect)).orElseThrow();
      workbench
          .meetings()
          .tell(
              booked,
              dialed / (DIALED / MEETINGS) % NO_SHOW == 1
                  ? MeetingState.NO_SHOW
                  : MeetingState.HELD);
    }
  }

  private static ZonedDateTime workDay(ZonedDateTime at) {
    return at.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? at : at.plusDays(2);
  }
}
