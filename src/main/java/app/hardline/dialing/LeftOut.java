package app.hardline.dialing;

/**
 * How many of a queue's prospects can't be called now, each counted once, under the reason that
 * weighs most.
 *
 * @param doNotCall on do-not-call
 * @param outsideWindow due or new, but where they are nobody is called at this time
 * @param attemptsUsed tried as often as it is allowed
 * @param resting tried a while ago, or twice today
 * @param companyJustCalled somebody at their company was called within the hour, or twice today
 * @param booked a meeting with them is booked
 * @param retired taken out, or nothing more is due
 * @param noNumber without a number that can be dialed
 */
public record LeftOut(
    long doNotCall,
    long outsideWindow,
    long attemptsUsed,
    long resting,
    long companyJustCalled,
    long booked,
    long retired,
    long noNumber) {

  LeftOut resting(long more) {
    return new LeftOut(
        doNotCall,
        outsideWindow,
        attemptsUsed,
        resting + more,
        companyJustCalled,
        booked,
        retired,
        noNumber);
  }

  /**
   * All of them.
   *
   * @return how many that are
   */
  public long all() {
    return doNotCall
        + outsideWindow
        + attemptsUsed
        + resting
        + companyJustCalled
        + booked
        + retired
        + noNumber;
  }
}
