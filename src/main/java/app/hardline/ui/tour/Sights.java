package app.hardline.ui.tour;

import app.hardline.calls.Outcome;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Scope;
import app.hardline.prospect.CallList;
import app.hardline.ui.dial.DialDoors;
import app.hardline.ui.dial.DialView;
import app.hardline.ui.dial.DialViewModel;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.prospects.ProspectsView;
import app.hardline.ui.prospects.ProspectsViewModel;
import app.hardline.ui.settings.DoNotCallViewModel;
import app.hardline.ui.settings.OutcomesViewModel;
import app.hardline.ui.settings.SettingsView;
import app.hardline.ui.settings.SettingsViewModel;
import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.ui.today.TodayReader;
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
  private final Tasks tasks = Tasks.inline(Sights::stop);
  private Optional<DialViewModel> chamber = Optional.empty();

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
    world.clock().pass(72);
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

  /** The first block is done. */
  Parent afternoon() {
    chamber.orElseThrow().confirm();
    world.callSome(World.at(2, 11, 9, 20), MORNING);
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
    ProspectsViewModel model = new ProspectsViewModel(world.workbench(), tasks, words, figures);
    model.refresh();
    ProspectsView view = new ProspectsView(model, words, figures, () -> {});
    view.show(world.person("Constance"));
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.PROSPECTS, view, "screen.keys.prospects");
    return shell;
  }

  /** The settings. */
  Parent settings() {
    return desk(Screen.SETTINGS);
  }

  /** The outcomes as the owner has them. */
  Parent outcomes() {
    SettingsView view =
        new SettingsView(
            new SettingsViewModel(
                tasks,
                words,
                world.workbench().settings(),
                new SimpleObjectProperty<>(Appearance.SYSTEM)),
            new OutcomesViewModel(tasks, words, world.workbench()),
            new DoNotCallViewModel(world.workbench(), tasks, words, figures),
            words);
    view.choose(1);
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.SETTINGS, view, "screen.keys.settings");
    return shell;
  }

  private DialViewModel model(String name) {
    CallList list = world.workbench().lists().named(name);
    DialSession session =
        world.workbench().dialSessions().start(Scope.of(list), () -> new ClipboardDialer(_ -> {}));
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
            () -> {}));
  }

  private Shell dial(DialViewModel model) {
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

  private Desk screens() {
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
