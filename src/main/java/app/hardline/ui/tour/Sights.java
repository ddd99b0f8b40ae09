package app.hardline.ui.tour;

import app.hardline.calls.Call;
import app.hardline.calls.Outcome;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Scope;
import app.hardline.prospect.CallList;
import app.hardline.prospect.Order;
import app.hardline.ui.dial.DialDoors;
import app.hardline.ui.dial.DialView;
import app.hardline.ui.dial.DialViewModel;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.prospects.ProspectsView;
import app.hardline.ui.prospects.ProspectsViewModel;
import app.hardline.ui.prospects.ProspectsWays;
import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.ui.summary.Summary;
import app.hardline.ui.summary.SummaryDoors;
import app.hardline.ui.summary.SummaryView;
import app.hardline.ui.summary.SummaryWriter;
import app.hardline.ui.today.TodayReader;
import app.hardline.ui.tosend.ToSendPane;
import app.hardline.ui.tosend.ToSendViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.work.Progress;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** What is worth a picture, in the order of the world's clock. */
final class Sights {
  private static final String NOTE =
      "Budget passed, $14k for IT this year. Their part-time tech leaves in June, nobody covers"
          + " nights. Last restore test 2024. Now with Tech Ridge IT, contract ends May 31. Wants"
          + " Mrs. Ochoa (business manager) in the room. Spring break from March 15.";
  private static final List<String> MORNING =
      List.of(
          "no-answer",
          "voicemail",
          "no-answer",
          "bad-number",
          "no-answer",
          "voicemail",
          "no-answer",
          "no-answer",
          "gatekeeper",
          "no-answer",
          "voicemail",
          "no-answer",
          "voicemail",
          "no-answer");

  private final World world;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Tasks tasks = Tasks.forPictures(Sights::stop);
  private Optional<DialViewModel> chamber = Optional.empty();
  private Optional<DialSession> chamberSession = Optional.empty();
  private Optional<DialSession> last = Optional.empty();

  Sights(World world) {
    this.world = world;
  }

  /** The first run. */
  Parent empty() {
    return desk(Screen.TODAY);
  }

  /** Before the first call of the day. */
  Parent morning() throws IOException {
    world.begin();
    world.clock().set(World.at(2, 11, 8, 12));
    return desk(Screen.TODAY);
  }

  /** Somebody who was promised a call, not dialed yet. */
  Parent ready() {
    world.callSome(
        World.at(2, 11, 8, 31),
        List.of("no-answer", "no-answer", "voicemail", "no-answer", "no-answer"));
    world.clock().set(World.at(2, 11, 8, 44));
    DialViewModel model = model(World.CHAMBER);
    world.clock().set(World.at(2, 11, 9, 0));
    model.choose(outcome("voicemail"));
    world.clock().set(World.at(2, 11, 9, 2));
    model.refresh();
    chamber = Optional.of(model);
    return dial(model);
  }

  /** The number was handed over. */
  Parent ringing() {
    DialViewModel model = chamber.orElseThrow();
    model.dial();
    world.clock().pass(21);
    model.tick();
    return dial(model);
  }

  /** They answered and talk. */
  Parent talking() {
    DialViewModel model = chamber.orElseThrow();
    model.answered();
    world.clock().pass(40);
    world.workbench().objections().said(1, world.person("Constance"));
    world.clock().pass(32);
    model.tick();
    return dial(model);
  }

  /** The keys of the dial screen. */
  Parent keys() {
    Shell shell = dial(chamber.orElseThrow());
    shell.showKeys();
    return shell;
  }

  /** The outcomes on a letter. */
  Parent more() {
    DialViewModel model = chamber.orElseThrow();
    model.turnMore();
    return dial(model);
  }

  /** The call is over, a meeting is booked, and its time is asked for. */
  Parent wrapUp() {
    DialViewModel model = chamber.orElseThrow();
    model.choose(outcome("meeting"));
    model.question().answerProperty().set("tuesday at 2");
    return dial(model);
  }

  /** A callback, at a time that is taken. */
  Parent callback() {
    DialViewModel model = chamber.orElseThrow();
    model.turnMore();
    world.clock().pass(220);
    model.noteProperty().set(NOTE);
    model.callOver();
    world.clock().pass(30);
    model.tick();
    model.choose(outcome("callback"));
    model.question().answerProperty().set("today 3:15pm");
    return dial(model);
  }

  /** Who called, found by a few letters. */
  Parent palette() {
    Desk desk = screens();
    desk.go(Screen.TODAY);
    world.workbench().search().catchUp(Progress.unwatched());
    desk.palette().open();
    desk.palette().typedProperty().set("whit");
    return desk.shell();
  }

  /** In the middle of the first block. */
  Parent block() {
    chamber.orElseThrow().confirm();
    world.clock().set(World.at(2, 11, 9, 20));
    return desk(Screen.TODAY);
  }

  /** A meeting was booked, and its invitation is drafted. */
  Parent booked() {
    return dial(chamber.orElseThrow());
  }

  /** A pause. */
  Parent paused() {
    DialViewModel model = chamber.orElseThrow();
    model.sitting().pauseOrGoOn();
    return dial(model);
  }

  /** The next number is about to be dialed by itself. */
  Parent power() {
    DialViewModel model = chamber.orElseThrow();
    model.sitting().pauseOrGoOn();
    model.sitting().power().turn();
    model.dial();
    world.clock().pass(25);
    model.choose(outcome("no-answer"));
    return dial(model);
  }

  /** The end of the first block. */
  Parent summary() {
    chamber.orElseThrow().sitting().power().turn();
    world.callSome(World.at(2, 11, 9, 22), MORNING.subList(0, 9));
    world.clock().set(World.at(2, 11, 10, 0));
    Summary summary =
        new SummaryWriter(world.workbench(), words, figures)
            .write(world.workbench().dialSessions().end(chamberSession.orElseThrow()));
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    SummaryDoors doors = new SummaryDoors(() -> {}, () -> {});
    var toSend =
        new ToSendPane(
            new ToSendViewModel(tasks, words, figures, world.workbench(), _ -> {}), words, 3, true);
    shell.show(Screen.DIAL, new SummaryView(summary, words, doors, toSend), "screen.keys.summary");
    return shell;
  }

  /** The first block is done. */
  Parent afternoon() {
    world.clock().set(World.at(2, 11, 14, 36));
    return desk(Screen.TODAY);
  }

  /** Everybody on a list was called. */
  Parent nobodyLeft() {
    DialViewModel model = model(World.SCHOOLS);
    world.clock().set(World.at(2, 11, 15, 40));
    while (!model.isNobodyLeft()) {
      model.choose(outcome("no-answer"));
      world.clock().pass(200);
    }
    world.clock().set(World.at(2, 11, 16, 6));
    model.refresh();
    return dial(model);
  }

  /** Everybody, with the record of somebody whose meeting is booked. */
  Parent prospects() {
    ProspectsViewModel model =
        new ProspectsViewModel(
            world.workbench(), tasks, words, figures, new ProspectsWays((_, _) -> {}, () -> {}));
    model.refresh();
    model.sort(Order.LAST_CALL);
    ProspectsView view = new ProspectsView(model, words, figures, new Toasts());
    view.show(world.person("Constance"));
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.PROSPECTS, view, "screen.keys.prospects");
    return shell;
  }

  /** A session over a list, on the screen. */
  DialViewModel model(String name) {
    CallList list = world.workbench().lists().named(name);
    DialSession session =
        world.workbench().dialSessions().start(Scope.of(list), () -> new ClipboardDialer(_ -> {}));
    last = Optional.of(session);
    if (name.equals(World.CHAMBER)) {
      chamberSession = Optional.of(session);
    }
    return new DialViewModel(
        tasks,
        words,
        figures,
        new DialDoors(
            world.workbench(),
            list.name(),
            list.practice(),
            session,
            world.workbench().outcomes().all(),
            _ -> {},
            _ -> {},
            () -> {},
            () -> {},
            () -> {},
            _ -> {}));
  }

  /** Brings somebody of the chamber onto the card. */
  void turnTo(DialViewModel model, String firstName) {
    last.orElseThrow().turnTo(world.person(firstName));
    model.refresh();
  }

  /** The call that was logged last in the last session. */
  Call lastLogged() {
    return last.flatMap(DialSession::lastLogged).orElseThrow().call();
  }

  /** The dial screen of a session. */
  Shell dial(DialViewModel model) {
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.DIAL, new DialView(model, words, figures, World.ZONE), "screen.keys.dial");
    shell.showDue(world.workbench().callbacks().open(world.workbench().clock().instant()).size());
    return shell;
  }

  private Outcome outcome(String code) {
    return world.workbench().outcomes().named(code);
  }

  private Parent desk(Screen screen) {
    Desk desk = screens();
    desk.go(screen);
    return desk.shell();
  }

  /** All screens, as the window has them. */
  Desk screens() {
    return new Desk(
        world.workbench(),
        new TodayReader(world.workbench(), words, figures).read(Optional.empty()),
        tasks,
        words,
        figures,
        new Toasts(),
        new SimpleObjectProperty<>(Appearance.SYSTEM));
  }

  private static void stop(Throwable thrown) {
    throw new IllegalStateException("a picture could not be made", thrown);
  }
}
