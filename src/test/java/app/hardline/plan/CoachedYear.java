package app.hardline.plan;

import app.hardline.plan.Evidence.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A year of fifty dials on each of 250 days, after each of which it is asked whether an hour, a
 * weekday or a list may be named best.
 */
final class CoachedYear {
  /** The hour that may really be better. */
  static final int GOOD = 7;

  private static final int HOURS = 9;
  private static final int WEEKDAYS = 5;
  private static final int LISTS = 3;
  private static final int DAYS = 250;
  private static final int DIALS = 50;

  private final SplittableRandom random;
  private final boolean follows;
  private final double times;
  private final double share;
  private final long[][] hours = new long[HOURS][2];
  private final long[][] weekdays = new long[WEEKDAYS][2];
  private final long[][] lists = new long[LISTS][2];
  private final Set<Integer> claims = new TreeSet<>();
  private boolean parted;

  /**
   * A year.
   *
   * @param follows whether the owner calls most in the hour that looks best so far
   * @param times how many times as often people answer in the good hour
   */
  CoachedYear(SplittableRandom random, boolean follows, double times) {
    this.random = random;
    this.follows = follows;
    this.times = times;
    this.share = 0.05 + 0.1 * random.nextDouble();
  }

  void run(Evidence evidence) {
    for (int day = 0; day < DAYS; day++) {
      int favorite = favorite();
      for (int dial = 0; dial < DIALS; dial++) {
        int hour = follows && random.nextInt(3) == 0 ? favorite : random.nextInt(HOURS);
        boolean answered = random.nextDouble() < share * (hour == GOOD ? times : 1);
        count(hours[hour], answered);
        count(weekdays[day % WEEKDAYS], answered);
        count(lists[random.nextInt(LISTS)], answered);
      }
      evidence.best(groups(hours)).ifPresent(claim -> claims.add(claim.best().name()));
      evidence.best(groups(weekdays)).ifPresent(claim -> claims.add(100 + claim.best().name()));
      evidence.best(groups(lists)).ifPresent(claim -> claims.add(200 + claim.best().name()));
      parted |= day % 10 == 9 && parts(groups(hours));
    }
  }

  /** The groups that were ever named best: hours as they are, others from a hundred on. */
  Set<Integer> claims() {
    return claims;
  }

  /** Whether on some day, looked at every second week, the 95 % ranges of an hour parted. */
  boolean parted() {
    return parted;
  }

  private int favorite() {
    int best = 0;
    for (int hour = 1; hour < HOURS; hour++) {
      best = tried(hours[hour]).share() > tried(hours[best]).share() ? hour : best;
    }
    return best;
  }

  private static boolean parts(List<Group<Integer>> groups) {
    Tried all = groups.stream().map(Group::tried).reduce(Tried.NEVER, Tried::plus);
    return groups.stream()
        .map(Group::tried)
        .anyMatch(one ->
            new Comparison(
                    one, new Tried(all.successes() - one.successes(), all.trials() - one.trials()))
                .parts());
  }

  private static List<Group<Integer>> groups(long[][] counts) {
    List<Group<Integer>> groups = new ArrayList<>();
    IntStream.range(0, counts.length).forEach(i -> groups.add(new Group<>(i, tried(counts[i]))));
    return groups;
  }

  private static Tried tried(long[] counts) {
    return new Tried(counts[0], counts[1]);
  }

  private static void count(long[] counts, boolean success) {
    counts[0] += success ? 1 : 0;
    counts[1]++;
  }
}
