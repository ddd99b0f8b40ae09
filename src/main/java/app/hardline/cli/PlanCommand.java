package app.hardline.cli;

import app.hardline.plan.Goal;
import app.hardline.plan.GoalPlan;
import app.hardline.plan.PlannedStep;
import app.hardline.plan.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Goes from money to dials. */
@Command(name = "plan", description = "Says how many dials it takes to so much money.")
final class PlanCommand implements Callable<Integer> {
  /** From here on nobody cares for a fraction. */
  private static final double WHOLE = 10;

  @ParentCommand private HardlineCommand hardline;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Wanted wanted = new Wanted();

  @Option(
      names = "--by",
      paramLabel = "DATE",
      required = true,
      description = "the last day on which it may be signed")
  private LocalDate by;

  /** Which money. */
  private static final class Wanted {
    @Option(
        names = "--mrr",
        paramLabel = "N",
        description = "dollars of new monthly recurring revenue")
    private @Nullable Long mrr;

    @Option(names = "--profit", paramLabel = "N", description = "dollars of new gross profit")
    private @Nullable Long profit;

    @Option(names = "--sales", paramLabel = "N", description = "dollars of one-time revenue")
    private @Nullable Long sales;

    Goal.Kind kind() {
      return mrr != null ? Goal.Kind.MRR : profit != null ? Goal.Kind.PROFIT : Goal.Kind.SALES;
    }

    long amount() {
      return mrr != null ? mrr : profit != null ? profit : sales != null ? sales : 0;
    }
  }

  private record Shown(
      String metric,
      BigDecimal total,
      BigDecimal perWeek,
      BigDecimal perDay,
      BigDecimal low,
      BigDecimal high,
      String from) {

    static Shown of(PlannedStep step) {
      return new Shown(
          step.step().code(),
          up(step.total()),
          up(step.perWeek()),
          up(step.perDay()),
          up(step.weekly().low()),
          up(step.weekly().high()),
          step.source().code());
    }
  }

  private record Answer(
      String metric,
      long target,
      LocalDate by,
      List<Shown> steps,
      BigDecimal hoursPerWeek,
      BigDecimal blockHoursPerWeek,
      BigDecimal chance,
      BigDecimal dialsForFourOfFive,
      BigDecimal leadDays,
      BigDecimal signedByThen) {

    static Answer of(GoalPlan plan) {
      return new Answer(
          plan.goal().kind().code(),
          plan.goal().amount(),
          plan.goal().by(),
          plan.steps().stream().map(Shown::of).toList(),
          hours(plan.hoursPerWeek()),
          hours(plan.time().hoursPerWeek()),
          share(plan.odds().chance()),
          up(plan.odds().surely()),
          up(plan.lead().median()),
          share(plan.signedInTime()));
    }
  }

  @Override
  public Integer call() {
    GoalPlan plan =
        hardline.withData(
            workbench -> workbench.books().plans().plan(wanted.kind(), wanted.amount(), by));
    if (hardline.json()) {
      hardline.console().json(Answer.of(plan));
    } else {
      say(hardline.console(), plan);
    }
    return 0;
  }

  private static void say(Console console, GoalPlan plan) {
    PlannedStep dials = plan.of(Step.DIALS);
    console.say(
        "command.plan." + plan.goal().kind().code(),
        plan.goal().amount(),
        plan.goal().by().toString(),
        up(dials.perWeek()),
        up(dials.perDay()),
        hours(plan.hoursPerWeek()),
        up(plan.minutesPerDial()));
    for (PlannedStep step : plan.steps()) {
      Shown shown = Shown.of(step);
      console.say(
          "command.plan.step." + shown.from(),
          console.words().say("command.plan.metric." + shown.metric()),
          shown.total(),
          shown.perWeek(),
          shown.low(),
          shown.high());
    }
    console.say(
        "command.plan.odds",
        Math.clamp(Math.round(plan.odds().chance() * 100), 1, 99),
        up(plan.odds().surely()));
    if (!plan.fits()) {
      console.say(
          "command.plan.blocks", hours(plan.time().hoursPerWeek()), hours(plan.hoursPerWeek()));
    }
    if (plan.isNear()) {
      console.say(
          "command.plan.near",
          Math.round(plan.lead().median()),
          plan.goal().by().toString(),
          Math.clamp(Math.round(plan.signedInTime() * 100), 1, 99));
    }
  }

  /** Never less than is needed: whole, or with two decimals where it is little. */
  private static BigDecimal up(double number) {
    return BigDecimal.valueOf(number)
        .setScale(number < WHOLE ? 2 : 0, RoundingMode.CEILING)
        .stripTrailingZeros()
        .add(BigDecimal.ZERO.setScale(0));
  }

  private static BigDecimal hours(double hours) {
    return BigDecimal.valueOf(hours).setScale(1, RoundingMode.HALF_UP);
  }

  private static BigDecimal share(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
  }
}
