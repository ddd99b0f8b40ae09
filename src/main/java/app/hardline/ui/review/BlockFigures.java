package app.hardline.ui.review;

import app.hardline.insight.BlockRun;
import app.hardline.plan.Evidence;
import app.hardline.plan.Tried;
import app.hardline.ui.review.ReviewSaid.Pair;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts what a week's calling blocks came to into words, by the hour at which they begin. */
final class BlockFigures {
  /** The question is asked every Friday, so chance has so many tries a year. */
  private static final int FRIDAYS = 52;

  private static final double HUNDRED = 100;

  private final Words words;
  private final Figures figures;
  private final List<BlockRun> all;
  private final Map<LocalTime, List<BlockRun>> byTime;

  BlockFigures(Words words, Figures figures, List<BlockRun> all) {
    this.words = words;
    this.figures = figures;
    this.all = all;
    this.byTime =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    run -> run.block().from(), TreeMap::new, Collectors.toList()));
  }

  /** How many dials of each block became a conversation. */
  List<Pair> talks() {
    return byTime.entrySet().stream()
        .map(group -> {
          Tried dials = dials(group.getValue());
          return new Pair(
              words.say("screen.review.block", figures.clock(group.getKey())),
              words.say("screen.review.of-dials", dials.successes(), dials.trials()));
        })
        .toList();
  }

  /** Whether one of them is better. */
  String difference() {
    List<Evidence.Group<LocalTime>> groups =
        byTime.entrySet().stream()
            .map(group -> new Evidence.Group<>(group.getKey(), dials(group.getValue())))
            .toList();
    List<Evidence.Group<LocalTime>> dialed =
        groups.stream().filter(group -> group.tried().trials() > 0).toList();
    if (dialed.size() < 2) {
      return words.say(
          dialed.isEmpty() ? "screen.review.no-dials" : "screen.review.nothing-to-compare");
    }
    Optional<Evidence.Claim<LocalTime>> claim = new Evidence(FRIDAYS).best(groups);
    if (claim.isPresent()) {
      return words.say(
          "screen.review.better",
          inHundred(claim.get().best().tried()),
          inHundred(claim.get().others()),
          figures.clock(claim.get().best().name()));
    }
    return dialed.size() == 2
        ? words.say(
            "screen.review.alike.two",
            inHundred(dialed.getFirst().tried()),
            inHundred(dialed.getLast().tried()))
        : words.say("screen.review.alike");
  }

  /** How many blocks were begun on time. */
  List<Pair> onTime() {
    return byTime.entrySet().stream()
        .map(group ->
            new Pair(
                words.say("screen.review.on-time", figures.clock(group.getKey())),
                words.say(
                    "screen.review.of",
                    group.getValue().stream().filter(BlockRun::isOnTime).count(),
                    group.getValue().size())))
        .toList();
  }

  /** Which one was late, and what became of it. */
  String late() {
    List<BlockRun> late = all.stream().filter(run -> !run.isOnTime()).toList();
    if (all.isEmpty()) {
      return words.say("screen.review.no-block");
    }
    if (late.isEmpty()) {
      return words.say("screen.review.all-on-time");
    }
    BlockRun first = late.getFirst();
    String day = figures.weekday(first.date());
    String said =
        first
            .began()
            .map(at ->
                words.say("screen.review.began", day, figures.clock(at), first.dials().trials()))
            .orElseGet(() ->
                words.say("screen.review.not-begun", day, figures.clock(first.block().from())));
    return late.size() == 1 ? said : words.say("screen.review.and-more", said, late.size() - 1);
  }

  private static Tried dials(List<BlockRun> runs) {
    return runs.stream().map(BlockRun::dials).reduce(Tried.NEVER, Tried::plus);
  }

  private static double inHundred(Tried tried) {
    return tried.share() * HUNDRED;
  }
}
