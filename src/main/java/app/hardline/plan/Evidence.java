package app.hardline.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says which of several groups may be named best, such as an hour of the day, and how sure that is.
 * It may be asked every day and as often as one likes, and of years in which all groups are alike
 * no more than one in twenty has a claim on any day.
 *
 * <p>For each group against all others together it weighs how likely the calls are if that group is
 * better by some odds ratio, mixed over base rates and ratios that were chosen beforehand, against
 * how likely they are at best if all are alike. Whichever calls are made next, on average that
 * weight can't grow if all are alike, so that it ever comes to 20 in one of 20 cases at most:
 * Ville's inequality for a test martingale. (Wasserman, Ramdas and Balakrishnan, Universal
 * Inference, PNAS 117, 2020; Ramdas, Grünwald, Vovk and Shafer, Game-Theoretic Statistics and Safe
 * Anytime-Valid Inference, Statistical Science 38, 2023.) The weights of all groups and questions
 * are averaged, which is such a weight again however they depend on each other (Vovk and Wang,
 * E-values: Calibration, Combination and Applications, Annals of Statistics 49, 2021), so each
 * alone must come to 20 times their number.
 *
 * <p>The counts must begin at a day that stays, such as the first of the year, and not at one that
 * moves along: what was forgotten can't be weighed. All groups take part each time, those without a
 * trial too. Which of them is called next may depend on what came of the others.
 */
public final class Evidence {
  /** One of twenty years. */
  private static final double ENOUGH = 20;

  private final int questions;

  /**
   * Weighs.
   *
   * @param questions how many kinds of claims are looked for in the same year, such as two for
   *     hours and lists; one at least
   */
  public Evidence(int questions) {
    if (questions < 1) {
      throw new IllegalArgumentException("no question");
    }
    this.questions = questions;
  }

  /**
   * One of those that are compared.
   *
   * @param name whatever tells it from the others
   * @param tried its successes and trials
   * @param <T> of names
   */
  public record Group<T>(T name, Tried tried) {}

  /**
   * What may be said.
   *
   * @param best the group that is better
   * @param others all others together
   * @param oneIn of how many years without any difference one would have such a claim, 20 at least
   * @param <T> of names
   */
  public record Claim<T>(Group<T> best, Tried others, long oneIn) {

    /**
     * Both beside each other.
     *
     * @return the best one first
     */
    public Comparison comparison() {
      return new Comparison(best.tried(), others);
    }
  }

  /**
   * Which group may be named best.
   *
   * @param groups those that are compared, two at least
   * @param <T> of names
   * @return the one with the most evidence, where its 95 % range lies above the one of the others
   *     and the evidence is enough; else empty, which is no sign that they are alike
   */
  public <T> Optional<Claim<T>> best(List<Group<T>> groups) {
    Tried all = groups.stream().map(Group::tried).reduce(Tried.NEVER, Tried::plus);
    double enough = Math.log(ENOUGH * questions * groups.size());
    return groups.stream()
        .map(group -> weighed(group, all, enough))
        .flatMap(Optional::stream)
        .max(Comparator.comparingLong(Claim::oneIn));
  }

  private <T> Optional<Claim<T>> weighed(Group<T> group, Tried all, double enough) {
    Tried own = group.tried();
    Tried others = new Tried(all.successes() - own.successes(), all.trials() - own.trials());
    Comparison comparison = new Comparison(own, others);
    if (own.trials() == 0 || others.trials() == 0 || own.share() <= others.share()) {
      return Optional.empty();
    }
    // the mixture can't be likelier than what fits best, which is quickly told
    if (atBest(own) + atBest(others) - atBest(all) < enough || !comparison.parts()) {
      return Optional.empty();
    }
    double weight = Alternatives.log(own, others) - atBest(all);
    return weight < enough
        ? Optional.empty()
        : Optional.of(
            new Claim<>(group, others, (long) Math.exp(weight - enough + Math.log(ENOUGH))));
  }

  /** The logarithm of the likelihood of some trials at the share that fits them best. */
  static double atBest(Tried tried) {
    double share = tried.share();
    long failures = tried.trials() - tried.successes();
    return (tried.successes() == 0 ? 0 : tried.successes() * Math.log(share))
        + (failures == 0 ? 0 : failures * Math.log(1 - share));
  }
}
