package app.hardline.ui.shell;

import app.hardline.script.Caller;
import app.hardline.script.Deck;
import app.hardline.store.Settings;
import app.hardline.ui.counts.CountsReader;
import app.hardline.ui.counts.CountsView;
import app.hardline.ui.counts.CountsViewModel;
import app.hardline.ui.guide.FirstHundredView;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.review.ReviewReader;
import app.hardline.ui.review.ReviewView;
import app.hardline.ui.review.ReviewViewModel;
import app.hardline.ui.warmup.WarmUpView;
import app.hardline.ui.warmup.WarmUpViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.function.BiConsumer;
import javafx.scene.Node;

/**
 * What is opened beside the screens of the rail: before the calling the warm-up and the page of the
 * first hundred dials, after it the week's review; and what is counted by hand.
 */
final class Asides {
  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final BiConsumer<Node, String> show;

  /** Where an aside leads. */
  record Ways(Runnable dial, Runnable today, Runnable importList) {}

  private final Ways ways;

  /** Asides that are shown, with the key of the words for their keys, by the desk. */
  Asides(
      Workbench workbench,
      Tasks tasks,
      Words words,
      Figures figures,
      BiConsumer<Node, String> show,
      Ways ways) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.show = show;
    this.ways = ways;
  }

  /** Begins a warm-up, which ends by dialing. */
  void warmUp() {
    tasks.ask(
        this::cards,
        cards -> {
          WarmUpViewModel model =
              new WarmUpViewModel(
                  tasks,
                  workbench.clock(),
                  workbench.drills(),
                  cards.deck(),
                  cards.caller(),
                  ways.dial(),
                  ways.today());
          show.accept(new WarmUpView(model, words, figures), "screen.keys.warmup");
        });
  }

  /** Opens the page of the first hundred dials. */
  void firstHundred() {
    show.accept(new FirstHundredView(words, ways.importList(), ways.today()), "screen.keys.guide");
  }

  /** Opens the review of the week. */
  void review() {
    ReviewReader reader = new ReviewReader(workbench);
    tasks.ask(
        reader::read,
        facts -> {
          ReviewViewModel model =
              new ReviewViewModel(
                  tasks,
                  words,
                  figures,
                  facts,
                  answers -> reader.write(facts.week().from(), answers),
                  ways.today());
          show.accept(new ReviewView(model, words), "screen.keys.review");
        });
  }

  /** Opens what is counted by hand. */
  void counts() {
    CountsReader reader = new CountsReader(workbench);
    tasks.ask(
        () -> reader.read(reader.today()),
        facts ->
            show.accept(
                new CountsView(
                    new CountsViewModel(tasks, words, figures, facts, reader, ways.today()),
                    words,
                    figures),
                "screen.keys.counts"));
  }

  private record Cards(Deck deck, Caller caller) {}

  private Cards cards() {
    Settings settings = workbench.settings();
    return new Cards(
        workbench.drills().deck(),
        new Caller(settings.get(Caller.NAME), settings.get(Caller.COMPANY)));
  }
}
