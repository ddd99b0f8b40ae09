package app.hardline.plan;

/**
 * How many successes some trials will have when their share is known only as a Beta distribution:
 * P(X = k) = C(n, k) B(k + a, n - k + b) / B(a, b) (Gelman and others, Bayesian Data Analysis, 3rd
 * edition, appendix A).
 */
final class BetaBinomial {
  private final double[] probabilities;

  BetaBinomial(int trials, Posterior posterior) {
    double a = posterior.alpha();
    double b = posterior.beta();
    double[] logs = new double[trials + 1];
    // from one to the next: P(k + 1) / P(k) = (n - k) (k + a) / ((k + 1) (n - k - 1 + b))
    double largest = 0;
    for (int k = 0; k < trials; k++) {
      logs[k + 1] =
          logs[k] + Math.log((trials - k) * (k + a)) - Math.log((k + 1.0) * (trials - k - 1 + b));
      largest = Math.max(largest, logs[k + 1]);
    }
    double sum = 0;
    probabilities = new double[trials + 1];
    for (int k = 0; k <= trials; k++) {
      probabilities[k] = Math.exp(logs[k] - largest);
      sum += probabilities[k];
    }
    for (int k = 0; k <= trials; k++) {
      probabilities[k] /= sum;
    }
  }

  double probability(int successes) {
    return probabilities[successes];
  }

  /** How likely there are so many successes or more. */
  double atLeast(long successes) {
    double sum = 0;
    for (int k = (int) Math.max(0, successes); k < probabilities.length; k++) {
      sum += probabilities[k];
    }
    return Math.min(1, sum);
  }

  /**
   * The shortest range that holds so much; grows from the likeliest number to the likelier side.
   */
  Usual shortest(double level) {
    int low = 0;
    for (int k = 1; k < probabilities.length; k++) {
      low = probabilities[k] > probabilities[low] ? k : low;
    }
    int high = low;
    double held = probabilities[low];
    while (held < level && (low > 0 || high < probabilities.length - 1)) {
      double below = low > 0 ? probabilities[low - 1] : -1;
      double above = high < probabilities.length - 1 ? probabilities[high + 1] : -1;
      if (below > above) {
        low--;
        held += below;
      } else {
        high++;
        held += above;
      }
    }
    return new Usual(low, high);
  }
}
