package app.hardline.ui.tour;

import app.hardline.ui.empty.EmptyView;
import app.hardline.ui.empty.EmptyViewModel;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.ui.today.TodayActions;
import app.hardline.ui.today.TodayFacts;
import app.hardline.ui.today.TodayView;
import app.hardline.ui.today.TodayViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The made-up world of the pictures. */
final class World {
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Tasks tasks =
      Tasks.inline(thrown -> {
        throw new IllegalStateException(thrown);
      });

  Parent morning() {
    return today(
        new TodayFacts(
            at(10, 8, 12),
            50,
            new TodayFacts.Tally(0, 0, 0, 0),
            List.of(
                new TodayFacts.Promise(
                    at(10, 8, 45), "Leopold Banks", "Banks & Daughter Insurance"),
                new TodayFacts.Promise(at(10, 9, 30), "Warren Pike", "Pike & Olsen CPAs"),
                new TodayFacts.Promise(
                    at(10, 15, 30),
                    "Odette Fairbanks",
                    "Hill Country Land Surveyors of Comal and Hays")),
            Optional.of(
                new TodayFacts.First(
                    "Leopold Banks",
                    "Banks & Daughter Insurance",
                    "You promised to call at 8:45 AM.")),
            lists()));
  }

  Parent afternoon() {
    return today(
        new TodayFacts(
            at(11, 14, 36),
            50,
            new TodayFacts.Tally(21, 3, 1, 1),
            List.of(
                new TodayFacts.Promise(at(11, 15, 0), "Hal Lindqvist", "Lindqvist Custom Homes"),
                new TodayFacts.Promise(at(11, 16, 30), "Ruth Okonjo", "Brazos Title & Escrow")),
            Optional.of(new TodayFacts.First("Joanna Whitcomb", "Whitcomb Law PLLC", "Third try.")),
            lists()));
  }

  Parent empty() {
    EmptyViewModel model = new EmptyViewModel(_ -> {}, () -> {}, _ -> Optional.empty());
    model
        .troubleProperty()
        .set(
            Optional.of(
                new EmptyViewModel.Trouble("leads.xlsx", words.say("refused.csv.WORKBOOK"))));
    return shell(Screen.TODAY, new EmptyView(model, words));
  }

  private static List<TodayFacts.ListRow> lists() {
    return List.of(
        new TodayFacts.ListRow("Round Rock chamber", 412, 58, false),
        new TodayFacts.ListRow("Texas accountants", 4854, 4807, false),
        new TodayFacts.ListRow("Manufacturers", 1513, 1513, false),
        new TodayFacts.ListRow("Practice list", 200, 200, true));
  }

  private Parent today(TodayFacts facts) {
    TodayActions actions = new TodayActions(_ -> {}, () -> {}, _ -> {}, () -> {});
    TodayViewModel model = new TodayViewModel(tasks, words, figures, facts, () -> facts, actions);
    return shell(Screen.TODAY, new TodayView(model, words, figures));
  }

  private Shell shell(Screen screen, Node view) {
    Shell shell = new Shell(words, _ -> view);
    shell.go(screen);
    return shell;
  }

  private static ZonedDateTime at(int day, int hour, int minute) {
    return ZonedDateTime.of(2027, 2, day, hour, minute, 0, 0, ZONE);
  }
}
