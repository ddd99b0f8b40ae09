package app.hardline.plan;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the owner's own calls and deals came to.
 *
 * @param steps for each step how often it was reached of how many that were due; a step that is
 *     left out was never tried
 * @param deals for each kind of money the deals that were won with it
 */
public record OwnCounts(Map<Step, Tried> steps, Map<Goal.Kind, Deals> deals) {
  /** No call yet. */
  public static final OwnCounts NONE = new OwnCounts(Map.of(), Map.of());

  /**
   * Deals that were won.
   *
   * @param won how many
   * @param brought together, in dollars
   */
  public record Deals(long won, double brought) {}

  /** Keeps the figures from change. */
  public OwnCounts {
    steps = Map.copyOf(steps);
    deals = Map.copyOf(deals);
  }

  /**
   * How often a step was reached.
   *
   * @param step any but the first one
   * @return of how many that were due
   */
  public Tried of(Step step) {
    return steps.getOrDefault(step, Tried.NEVER);
  }

  /**
   * What deals brought.
   *
   * @param kind of money
   * @return those with such money
   */
  public Deals of(Goal.Kind kind) {
    return deals.getOrDefault(kind, new Deals(0, 0));
  }

  /**
   * With another step.
   *
   * @param step any but the first one
   * @param tried in place of what it had
   * @return the others as they are
   */
  public OwnCounts with(Step step, Tried tried) {
    Map<Step, Tried> all = new EnumMap<>(Step.class);
    all.putAll(steps);
    all.put(step, tried);
    return new OwnCounts(all, deals);
  }
}
