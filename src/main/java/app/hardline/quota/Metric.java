package app.hardline.quota;

import app.hardline.calls.DayCounts;
import app.hardline.pipeline.PipelineDay;
import app.hardline.words.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What can be counted and set a quota for. */
public sealed interface Metric {
  /** What every owner can count. Amounts of money are in whole units of the owner's currency. */
  enum Standard implements Metric {
    /** Calls made. */
    DIALS("dials"),
    /** Calls that a person answered. */
    ANSWERED("answered"),
    /** Talks with the right person. */
    CONVERSATIONS("conversations"),
    /** Meetings booked. */
    MEETINGS("meetings"),
    HELD("held"),
    PROPOSALS("proposals"),
    WON("won"),
    MRR("mrr"),
    ONE_TIME("oneTime"),
    GROSS_PROFIT("grossProfit");

    /** Those of a day's calls, in the order in which one comes of the other. */
    public static final List<Metric> OF_CALLS = List.of(DIALS, ANSWERED, CONVERSATIONS, MEETINGS);

    private final String code;

    Standard(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * What an owner counts by hand.
   *
   * @param code its name
   */
  record ByHand(String code) implements Metric {}

  /**
   * The word for it on the command line and in the database.
   *
   * @return such as {@code dials}
   */
  String code();

  /**
   * The metric that a word stands for.
   *
   * @param code as {@link #code()} gives it
   * @param kpis the names of what the owner counts by hand
   * @return the metric
   * @throws Refused with {@link QuotaReason#UNKNOWN_METRIC} when there is none
   */
  static Metric named(String code, Collection<String> kpis) {
    Metric metric = of(code);
    if (metric instanceof ByHand && !kpis.contains(code)) {
      throw new Refused(QuotaReason.UNKNOWN_METRIC, code);
    }
    return metric;
  }

  /** The metric that was kept under a word. */
  static Metric of(String code) {
    return Arrays.stream(Standard.values())
        .filter(metric -> metric.code().equals(code))
        .map(Metric.class::cast)
        .findFirst()
        .orElseGet(() -> new ByHand(code));
  }

  /** How much of it was done on some days, in whole units. */
  default long of(List<DayCounts> calls, List<PipelineDay> deals) {
    return switch (this) {
      case Standard.DIALS -> calls.stream().mapToLong(DayCounts::dials).sum();
      case Standard.ANSWERED -> calls.stream().mapToLong(DayCounts::answered).sum();
      case Standard.CONVERSATIONS -> calls.stream().mapToLong(DayCounts::conversations).sum();
      case Standard.MEETINGS -> calls.stream().mapToLong(DayCounts::meetings).sum();
      case Standard.HELD -> deals.stream().mapToLong(PipelineDay::held).sum();
      case Standard.PROPOSALS -> deals.stream().mapToLong(day -> day.sums().proposals()).sum();
      case Standard.WON -> deals.stream().mapToLong(day -> day.sums().won()).sum();
      case Standard.MRR -> whole(deals.stream().mapToLong(day -> day.sums().mrr().cents()).sum());
      case Standard.ONE_TIME ->
          whole(deals.stream().mapToLong(day -> day.sums().oneTime().cents()).sum());
      case Standard.GROSS_PROFIT ->
          whole(deals.stream().mapToLong(day -> day.sums().grossProfit().cents()).sum());
      case ByHand(String name) ->
          deals.stream().mapToLong(day -> day.sums().kpis().getOrDefault(name, 0L)).sum();
    };
  }

  /** What is begun of a unit isn't reached yet. */
  private static long whole(long cents) {
    return Math.floorDiv(cents, 100);
  }
}
