package app.hardline.ui.tour;

import app.hardline.ui.dial.Card;
import app.hardline.ui.dial.DialActions;
import app.hardline.ui.dial.DialFacts;
import app.hardline.ui.dial.DialView;
import app.hardline.ui.dial.DialViewModel;
import app.hardline.ui.dial.OutcomeChoice;
import app.hardline.ui.dial.Reading;
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

  Parent dial(java.util.function.Consumer<DialViewModel> drive, boolean nobody) {
    Card card =
        new Card(
            1,
            "Constance Abernathy-Villanueva",
            "St. Brendan’s Episcopal School",
            "Director of operations · Round Rock, TX",
            Optional.of(ZONE),
            List.of(
                new Card.Phone("+15125550142", "(512) 555-0142", "Direct"),
                new Card.Phone("+15125550100;ext=204", "(512) 555-0100 ext. 204", "Main")),
            "You promised to call today at 8:45 AM: “Budget meets Wed, call after.”",
            List.of(
                new Card.Fact("Staff", "118"), new Card.Fact("IT today", "One person, part-time")),
            "stbrendans.example",
            "in/c-abernathy",
            List.of(
                new Card.Past(
                    at(3, 9, 0).toInstant(),
                    "Callback",
                    "Liked the backup test. Budget meets Wed, call after."),
                new Card.Past(
                    at(2, 9, 0).toInstant(), "Gatekeeper", "Joy at the front desk, best before 10"),
                new Card.Past(at(1, 9, 0).toInstant(), "No answer", "")),
            "");
    DialFacts facts =
        new DialFacts(
            "Round Rock chamber",
            nobody ? Optional.empty() : Optional.of(card),
            nobody
                ? List.of()
                : List.of(
                    waiting("C. Abernathy-Villanueva", "Callback 8:45 AM", true),
                    waiting("Tamsin Orr", "Follow-up", false),
                    waiting("Joanna Whitcomb", "Retry, 3 of 6", false),
                    waiting("Theo Marsh", "Retry, 2 of 6", false),
                    waiting("Gil Navarro", "New", false),
                    waiting("Priya Raman", "New", false)),
            List.of(
                new DialFacts.Waiting(
                    "Hal Lindqvist",
                    "Callback",
                    true,
                    Optional.of(ZONE),
                    Optional.of(at(11, 15, 0).toInstant()))),
            new DialFacts.Accounted(
                412,
                nobody ? 0 : 58,
                List.of(
                    new DialFacts.Group("Later today", 2),
                    new DialFacts.Group("Resting after a try", 201),
                    new DialFacts.Group("On a later date", 31),
                    new DialFacts.Group("Closed, or called today", 20),
                    new DialFacts.Group("Finished", 100))),
            new DialFacts.Tally(6, 50, 1, 0, 0, 6, false),
            Optional.of(
                new DialFacts.Logged(
                    "Marcy Delgado", "voicemail, comes back Tuesday at 9:15 AM.")));
    java.time.Clock clock = java.time.Clock.fixed(at(11, 9, 2).toInstant(), ZONE);
    DialActions actions =
        new DialActions(
            () -> facts,
            (_, _) -> {},
            _ -> facts,
            () -> facts,
            _ -> facts,
            (_, _) -> {},
            typed ->
                typed.isEmpty()
                    ? new Reading.NotUnderstood("")
                    : new Reading.Understood(
                        at(16, 14, 0).toInstant(),
                        "Tuesday, February 16, 2:00 PM",
                        "Nothing booked then."),
            _ -> {},
            () -> {},
            () -> {});
    DialViewModel model = new DialViewModel(tasks, clock, OUTCOMES, facts, actions);
    DialView view = new DialView(model, words, figures, ZONE);
    drive.accept(model);
    return shell(Screen.DIAL, view);
  }

  static void call(DialViewModel model) {
    model.dial();
  }

  static void wrapup(DialViewModel model) {
    model.dial();
    model.answered();
    model
        .noteProperty()
        .set(
            "Budget passed, $14k for IT this year. Their part-time tech leaves in June, nobody"
                + " covers nights. Last restore test 2024. Now with Tech Ridge IT, contract ends"
                + " May 31. Wants Mrs. Ochoa (business manager) in the room. Spring break from"
                + " March 15.");
    model.callOver();
    model.choose(OUTCOMES.get(6));
    model.whenProperty().set("tuesday at 2");
    model.typingProperty().set(true);
  }

  private static final List<OutcomeChoice> OUTCOMES =
      List.of(
          outcome("1", "No answer", OutcomeChoice.Asks.NOTHING),
          outcome("2", "Voicemail", OutcomeChoice.Asks.NOTHING),
          outcome("3", "Gatekeeper", OutcomeChoice.Asks.NOTHING),
          outcome("4", "Not now", OutcomeChoice.Asks.NOTHING),
          outcome("5", "Send info", OutcomeChoice.Asks.NOTHING),
          outcome("6", "Callback", OutcomeChoice.Asks.WHEN),
          new OutcomeChoice("meeting", "7", "Meeting booked", OutcomeChoice.Asks.WHEN, false, true),
          outcome("8", "Not interested", OutcomeChoice.Asks.NOTHING),
          outcome("9", "Bad number", OutcomeChoice.Asks.NOTHING),
          new OutcomeChoice(
              "do-not-call", "0", "Do not call", OutcomeChoice.Asks.NOTHING, true, false));

  private static OutcomeChoice outcome(String key, String name, OutcomeChoice.Asks asks) {
    return new OutcomeChoice(name, key, name, asks, false, false);
  }

  private static DialFacts.Waiting waiting(String name, String why, boolean promised) {
    return new DialFacts.Waiting(name, why, promised, Optional.of(ZONE), Optional.empty());
  }
}
