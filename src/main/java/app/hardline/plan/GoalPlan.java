package app.hardline.plan;

import java.util.List;

/**
 * What a goal takes.
 *
 * @param goal what is wanted
 * @param time that is set aside for calling until its day
 * @param steps from the deals down to the dials
 * @param worth what a deal brings on average
 * @param minutesPerDial with research and notes
 * @param lead how long it takes from the first call to the signature
 * @param odds how likely so many dials are enough
 */
public record GoalPlan(
    Goal goal,
    CallingTime time,
    List<PlannedStep> steps,
    Worth worth,
    double minutesPerDial,
    LeadTime lead,
    Odds odds) {

  /** Keeps the steps from change. */
  public GoalPlan {
    steps = List.copyOf(steps);
  }

  /**
   * How likely the dials are enough: with luck in it, since few deals decide.
   *
   * @param chance that the dials of the plan bring the goal, from 0 to 1
   * @param surely dials in all that bring it four times of five
   */
  public record Odds(double chance, double surely) {}

  /**
   * What is planned of a step.
   *
   * @param step which
   * @return its numbers
   */
  public PlannedStep of(Step step) {
    return steps.stream().filter(it -> it.step() == step).findFirst().orElseThrow();
  }

  /**
   * How long the dials of a week take.
   *
   * @return hours
   */
  public double hoursPerWeek() {
    return of(Step.DIALS).perWeek() * minutesPerDial / 60;
  }

  /**
   * Whether the calling blocks have room for that.
   *
   * @return false where more hours are needed than are set aside
   */
  public boolean fits() {
    return hoursPerWeek() <= time.hoursPerWeek();
  }

  /**
   * How many of the deals that come of the calls are signed by the goal's day, and not later.
   *
   * @return a share
   */
  public double signedInTime() {
    return lead.signedWithin(time.span());
  }

  /**
   * Whether the day is so near that most of what is called from now on is signed after it.
   *
   * @return true where fewer than half of the deals are signed in time
   */
  public boolean isNear() {
    return signedInTime() < 0.5;
  }
}
