package app.hardline.ui.review;

import app.hardline.insight.Review;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The review of a week: its figures, and the three answers, which are kept as they are typed. */
public final class ReviewViewModel {
  private final Tasks tasks;
  private final ReviewSaid said;
  private final Consumer<Review.Answers> write;
  private final Runnable leave;
  private final StringProperty worked;
  private final StringProperty cost;
  private final StringProperty change;
  private Review.Answers kept;

  /**
   * A review that is opened.
   *
   * @param tasks writes in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param facts the week as it stands
   * @param write keeps the answers; off the screen's thread
   * @param leave goes back to Today
   */
  public ReviewViewModel(
      Tasks tasks,
      Words words,
      Figures figures,
      ReviewFacts facts,
      Consumer<Review.Answers> write,
      Runnable leave) {
    this.tasks = tasks;
    this.said = new ReviewWriter(words, figures).say(facts);
    this.write = write;
    this.leave = leave;
    this.kept = facts.written();
    this.worked = new SimpleStringProperty(this, "worked", kept.worked());
    this.cost = new SimpleStringProperty(this, "cost", kept.cost());
    this.change = new SimpleStringProperty(this, "change", kept.change());
  }

  /** Keeps the answers as far as they are typed; nothing where they are kept already. */
  public void keep() {
    Review.Answers now = new Review.Answers(worked.get(), cost.get(), change.get()).stripped();
    if (!now.equals(kept)) {
      kept = now;
      tasks.ask(
          () -> {
            write.accept(now);
            return now;
          },
          _ -> {});
    }
  }

  /** Keeps the answers and goes back to Today. */
  public void close() {
    keep();
    leave.run();
  }

  /** The week in words. */
  ReviewSaid said() {
    return said;
  }

  /** The three answers, in the order of the questions. */
  List<StringProperty> answers() {
    return List.of(worked, cost, change);
  }
}
