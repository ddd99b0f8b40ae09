package app.hardline.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** An owner whose true ratios are known, drawn from what is usual. */
final class SimulatedOwner {
  private static final double DEAL = 3_000;

  private final UniformRandomProvider random;
  private final Map<Step, Double> truth = new EnumMap<>(Step.class);
  private final double worth;

  SimulatedOwner(Ratios usual, UniformRandomProvider random) {
    this.random = random;
    for (Step step : Step.reached()) {
      truth.put(step, draw(usual.of(step).distribution()));
    }
    this.worth = 1 / draw(usual.of(Goal.Kind.MRR).inverse());
  }

  private SimulatedOwner(Map<Step, Double> truth, UniformRandomProvider random) {
    this.random = random;
    this.truth.putAll(truth);
    this.worth = DEAL;
  }

  /** One whose ratios are exactly what is usual. */
  static SimulatedOwner usual(Ratios usual, UniformRandomProvider random) {
    Map<Step, Double> truth = new EnumMap<>(Step.class);
    Step.reached().forEach(step -> truth.put(step, usual.of(step).mean()));
    return new SimulatedOwner(truth, random);
  }

  /** The same with one ratio of another size. */
  SimulatedOwner with(Step step, double share) {
    Map<Step, Double> other = new EnumMap<>(truth);
    other.put(step, share);
    return new SimulatedOwner(other, random);
  }

  double truth(Step step) {
    return Objects.requireNonNull(truth.get(step));
  }

  /** How many dials an amount of MRR really takes this owner on average. */
  double dialsFor(double amount) {
    double share = truth.values().stream().reduce(1.0, (one, two) -> one * two);
    return amount / worth / share;
  }

  /** What so many dials came to. */
  OwnCounts calls(int dials) {
    OwnCounts own = OwnCounts.NONE;
    long before = dials;
    for (Step step : Step.reached()) {
      long reached = times(before, truth(step));
      own = own.with(step, new Tried(reached, before));
      before = reached;
    }
    double brought = 0;
    for (long deal = 0; deal < before; deal++) {
      brought -= worth * Math.log1p(-random.nextDouble());
    }
    return new OwnCounts(
        own.steps(),
        before == 0
            ? Collections.emptyMap()
            : Map.of(Goal.Kind.MRR, new OwnCounts.Deals(before, brought)));
  }

  private long times(long trials, double share) {
    return trials == 0
        ? 0
        : BinomialDistribution.of((int) trials, share).createSampler(random).sample();
  }

  private double draw(ContinuousDistribution distribution) {
    return distribution.createSampler(random).sample();
  }
}
