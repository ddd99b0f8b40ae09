package app.hardline.ui.tour;

import app.hardline.insight.Review;
import app.hardline.insight.Reviews;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.review.ReviewReader;
import app.hardline.ui.review.ReviewView;
import app.hardline.ui.review.ReviewViewModel;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Parent;

/** Pictures of the Friday review. */
final class ReviewSights {
  private final Workbench workbench;
  private final Words words = new Words(Locale.US);

  ReviewSights(Workbench workbench) {
    this.workbench = workbench;
  }

  /** As it opens. */
  Parent opened() {
    ReviewViewModel model =
        new ReviewViewModel(
            Tasks.inline(_ -> {}),
            words,
            new Figures(Locale.US),
            new ReviewReader(workbench).read(),
            _ -> {},
            () -> {});
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.TODAY, new ReviewView(model, words), "screen.keys.review");
    return shell;
  }

  /** Beside last week's answers, with two of today's. */
  Parent written() {
    LocalDate today = workbench.clock().today();
    Reviews reviews = workbench.books().reviews();
    reviews.write(
        today.minusWeeks(1),
        new Review.Answers(
            "Before 9 the owners pick up themselves.",
            "Tickets in the 3:00 block.",
            "Offer two times, then wait."));
    reviews.write(
        today,
        new Review.Answers(
            "Not the hour. The accountants talk once I say restore test in the first sentence.",
            "One ticket on Tuesday. The phone goes to voicemail from 3 to 5 now.",
            ""));
    return opened();
  }
}
