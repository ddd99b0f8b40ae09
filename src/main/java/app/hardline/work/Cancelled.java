package app.hardline.work;

/**
 * The person stopped the work. Whoever is in the middle of a write lets it pass, so that the write
 * is rolled back.
 */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Made by a {@link Progress} that was told to stop. */
  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
