package app.hardline.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is usual elsewhere, from published figures that ship with the program as dated data. A prior
 * is made of each by one rule: its mean is the figure's, and nine tenths of it lie in the figure's
 * plausible range. Immutable.
 */
public final class Benchmarks {
  private static final String NAME = "benchmarks.tsv";

  private final Map<String, Benchmark> rows = new LinkedHashMap<>();
  private final Map<Step, Posterior> ratios = new EnumMap<>(Step.class);
  private final Map<Goal.Kind, Worth> amounts = new EnumMap<>(Goal.Kind.class);

  /** Read and worked out once, when somebody first asks. */
  private static final class Shipped {
    private static final Benchmarks ALL = new Benchmarks();
  }

  /**
   * Those that ship with the program.
   *
   * @return always the same
   */
  public static Benchmarks shipped() {
    return Shipped.ALL;
  }

  private Benchmarks() {
    var resource = Objects.requireNonNull(Benchmarks.class.getResourceAsStream(NAME));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Benchmarks::parsed)
          .forEach(row -> rows.put(row.name(), row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Step.reached().forEach(step -> ratios.put(step, Posterior.prior(ratio(step))));
    for (Goal.Kind kind : Goal.Kind.values()) {
      amounts.put(kind, Worth.prior(amount(kind)));
    }
  }

  Posterior prior(Step reached) {
    return Objects.requireNonNull(ratios.get(reached), reached.name());
  }

  Worth prior(Goal.Kind kind) {
    return Objects.requireNonNull(amounts.get(kind), kind.name());
  }

  /**
   * How many of the step before become a step.
   *
   * @param reached any step but the first one
   * @return a share
   */
  public Benchmark ratio(Step reached) {
    return row(reached.code());
  }

  /**
   * What a deal brings.
   *
   * @param kind of money
   * @return dollars
   */
  public Benchmark amount(Goal.Kind kind) {
    return row(kind.code());
  }

  /**
   * How long it takes from the first call to the signature.
   *
   * @return days
   */
  public Benchmark leadDays() {
    return row("leadDays");
  }

  /**
   * How long a dial takes with research and notes.
   *
   * @return minutes
   */
  public Benchmark minutesPerDial() {
    return row("minutesPerDial");
  }

  private Benchmark row(String name) {
    return Objects.requireNonNull(rows.get(name), name);
  }

  private static Benchmark parsed(String line) {
    String[] cells = line.split("\t", -1);
    return new Benchmark(
        cells[0],
        Double.parseDouble(cells[1]),
        new Range(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
        LocalDate.parse(cells[4]),
        cells[5]);
  }
}
