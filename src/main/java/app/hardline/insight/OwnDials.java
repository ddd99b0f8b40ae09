package app.hardline.insight;

import app.hardline.calls.AttemptDials;
import app.hardline.calls.DialCounts;
import app.hardline.calls.HourDials;
import app.hardline.calls.ListDials;
import app.hardline.insight.Advice.Subject;
import app.hardline.plan.Evidence;
import app.hardline.plan.Evidence.Group;
import app.hardline.plan.Tried;
import app.hardline.quota.WorkDay;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dials from a day that stays until yesterday, and what may be said of them. Four questions are
 * asked of them, each over groups that are known beforehand, as {@link Evidence} wants it.
 *
 * @param hours by the hour of the week
 * @param lists by the list that brought whom was dialed
 * @param attempts by the how manieth to the same person they were
 * @param week the seven days to come, with their blocks
 */
record OwnDials(
    List<HourDials> hours, List<ListDials> lists, List<AttemptDials> attempts, List<WorkDay> week) {
  private static final int QUESTIONS = 4;
  private static final int FIRST_HOUR = 7;
  private static final int LAST_HOUR = 19;
  private static final int LAST_ATTEMPT = 5;

  /** All that may be said, in no order of weight. */
  List<Advice> advice() {
    Evidence evidence = new Evidence(QUESTIONS);
    return Stream.of(byHour(evidence), byWeekday(evidence), byList(evidence), byAttempt(evidence))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Advice> byHour(Evidence evidence) {
    List<Group<Integer>> groups =
        IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
            .mapToObj(hour -> new Group<>(hour, answered(it -> it.hour() == hour)))
            .toList();
    return evidence
        .best(groups)
        .map(claim -> {
          int hour = claim.best().name();
          return advice(new Subject.Hour(hour, isPlanned(hour)), claim);
        });
  }

  private Optional<Advice> byWeekday(Evidence evidence) {
    List<Group<DayOfWeek>> groups =
        Arrays.stream(DayOfWeek.values())
            .map(day -> new Group<>(day, answered(it -> it.day() == day)))
            .toList();
    return evidence
        .best(groups)
        .map(claim -> {
          DayOfWeek day = claim.best().name();
          return advice(new Subject.Weekday(day, isPlanned(day)), claim);
        });
  }

  private Optional<Advice> byList(Evidence evidence) {
    List<Group<String>> groups =
        lists.stream()
            .map(it ->
                new Group<>(it.list(), new Tried(it.counts().conversations(), it.counts().dials())))
            .toList();
    return evidence
        .best(groups)
        .filter(claim -> !claim.best().name().isEmpty())
        .map(claim -> advice(new Subject.CallList(claim.best().name()), claim));
  }

  private Optional<Advice> byAttempt(Evidence evidence) {
    List<Group<Integer>> groups = new ArrayList<>();
    for (int attempt = 1; attempt <= LAST_ATTEMPT; attempt++) {
      int which = attempt;
      Tried tried =
          attempts.stream()
              .filter(it -> Math.min(it.attempt(), LAST_ATTEMPT) == which)
              .map(it -> new Tried(it.answered(), it.dials()))
              .reduce(Tried.NEVER, Tried::plus);
      groups.add(new Group<>(which, tried));
    }
    return evidence
        .best(groups)
        .map(claim -> {
          int attempt = claim.best().name();
          return advice(new Subject.Attempt(attempt, attempt == LAST_ATTEMPT), claim);
        });
  }

  private static Advice advice(Subject subject, Evidence.Claim<?> claim) {
    return new Advice(subject, claim.comparison(), claim.oneIn());
  }

  private Tried answered(Predicate<HourDials> which) {
    DialCounts counts =
        hours.stream()
            .filter(which)
            .map(HourDials::counts)
            .reduce(DialCounts.NONE, DialCounts::plus);
    return new Tried(counts.answered(), counts.dials());
  }

  private boolean isPlanned(int hour) {
    LocalTime from = LocalTime.of(hour, 0);
    LocalTime until = from.plusHours(1);
    return week.stream()
        .flatMap(day -> day.blocks().stream())
        .anyMatch(block -> block.from().isBefore(until) && block.to().isAfter(from));
  }

  private boolean isPlanned(DayOfWeek day) {
    return week.stream().anyMatch(it -> it.date().getDayOfWeek() == day && it.isWork());
  }
}
