package app.hardline.insight;

import app.hardline.store.Database;
import app.hardline.time.OwnerClock;
import app.hardline.time.Per;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the owner writes about each week. Safe for any thread but the screen's. */
public final class Reviews {
  private final Database database;
  private final OwnerClock clock;
  private final ReviewStore store = new ReviewStore();

  /**
   * The reviews of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   */
  public Reviews(Database database, OwnerClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Writes about a week, in place of what was written about it before.
   *
   * @param day any of the week
   * @param answers to the three questions; blanks around them are dropped
   * @return as it is kept
   */
  public Review write(LocalDate day, Review.Answers answers) {
    Review review = new Review(monday(day), answers.stripped(), clock.instant());
    return database.write(tx -> {
      store.write(tx, review);
      return review;
    });
  }

  /**
   * What was written about a week.
   *
   * @param day any of the week
   * @return empty where nothing was
   */
  public Optional<Review> of(LocalDate day) {
    return database.read(view -> store.of(view, monday(day)));
  }

  /**
   * What was written last about a week before another one.
   *
   * @param day any of the week that isn't looked at any more
   * @return empty where nothing was
   */
  public Optional<Review> before(LocalDate day) {
    return database.read(view -> store.before(view, monday(day)));
  }

  /**
   * Asks to be told when something was written.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("review"), action);
  }

  private static LocalDate monday(LocalDate day) {
    return Per.WEEK.around(day).from();
  }
}
