package app.hardline.bench;

import java.util.ArrayList;
import java.util.List;

/** Figures that were taken in turn, a baseline's and ours, and how they compare. */
final class Pairs {

  private final String unit;
  private final List<Double> baseline = new ArrayList<>();
  private final List<Double> ours = new ArrayList<>();

  Pairs(String unit) {
    this.unit = unit;
  }

  void add(double base, double our) {
    baseline.add(base);
    ours.add(our);
  }

  /** The median of the ratios, one for each round. */
  double ratio() {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i) / baseline.get(i));
    }
    return Figures.quantile(ratios, 0.5);
  }

  @Override
  public String toString() {
    return "%.2f (best: baseline %.2f %s, ours %.2f %s; rounds: %d)"
        .formatted(ratio(), best(baseline), unit, best(ours), unit, ours.size());
  }

  private static double best(List<Double> figures) {
    return Figures.quantile(figures, 0);
  }
}
