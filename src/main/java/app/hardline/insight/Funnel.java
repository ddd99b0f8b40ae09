package app.hardline.insight;

import app.hardline.calls.DialCounts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How dials become deals over a range, beside the range before. Each share is of what was due:
 * meetings still ahead and proposals that wait for an answer are no failures. Calls that came in
 * are left out.
 *
 * @param steps from the dials to what was won
 */
public record Funnel(List<Step> steps) {

  /** Keeps the steps from change. */
  public Funnel {
    steps = List.copyOf(steps);
  }

  /** What is counted. */
  public enum Stage {
    DIALS,
    ANSWERED,
    CONVERSATIONS,
    BOOKED,
    HELD,
    PROPOSALS,
    WON
  }

  /**
   * One stage.
   *
   * @param stage which
   * @param count how many
   * @param due of how many; empty where nothing was asked for
   * @param before the share in the range before; empty where nothing was due in it
   */
  public record Step(Stage stage, long count, OptionalLong due, OptionalDouble before) {

    /**
     * The share of what was due.
     *
     * @return 1 for all of it, more for more dials than the quota; empty where nothing was due
     */
    public OptionalDouble share() {
      return Funnel.share(count, due);
    }
  }

  /**
   * What deals came to in a range.
   *
   * @param proposals meetings after which a proposal was made
   * @param proposalsDue meetings held of which it is decided whether there is one
   * @param won proposals that were won
   * @param wonDue proposals that were won or lost
   */
  public record DealCounts(long proposals, long proposalsDue, long won, long wonDue) {
    /** None. */
    public static final DealCounts NONE = new DealCounts(0, 0, 0, 0);
  }

  /**
   * All that a range came to.
   *
   * @param asked dials that the quotas asked for so far; empty where there was no quota
   * @param dials what they came to
   * @param held meetings that were held
   * @param heldDue meetings of which it was told what became of them
   * @param deals what they came to
   */
  public record Sums(
      OptionalLong asked, DialCounts dials, long held, long heldDue, DealCounts deals) {

    private List<Long> counts() {
      return List.of(
          dials.dials(),
          dials.answered(),
          dials.conversations(),
          dials.meetings(),
          held,
          deals.proposals(),
          deals.won());
    }

    private List<OptionalLong> due() {
      return List.of(
          asked,
          OptionalLong.of(dials.dials()),
          OptionalLong.of(dials.answered()),
          OptionalLong.of(dials.conversations()),
          OptionalLong.of(heldDue),
          OptionalLong.of(deals.proposalsDue()),
          OptionalLong.of(deals.wonDue()));
    }
  }

  /**
   * The funnel of a range.
   *
   * @param now the range
   * @param before the range before
   * @return every stage
   */
  public static Funnel of(Sums now, Sums before) {
    return new Funnel(
        IntStream.range(0, Stage.values().length)
            .mapToObj(i ->
                new Step(
                    Stage.values()[i],
                    now.counts().get(i),
                    now.due().get(i),
                    share(before.counts().get(i), before.due().get(i))))
            .toList());
  }

  private static OptionalDouble share(long count, OptionalLong due) {
    return due.orElse(0) > 0
        ? OptionalDouble.of((double) count / due.getAsLong())
        : OptionalDouble.empty();
  }
}
