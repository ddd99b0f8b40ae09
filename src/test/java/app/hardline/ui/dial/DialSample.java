package app.hardline.ui.dial;

import app.hardline.calls.Call;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.Card;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Scope;
import app.hardline.prospect.CallList;
import app.hardline.prospect.CallingPlaces;
import app.hardline.prospect.Region;
import app.hardline.quota.Metric;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The dial screen's model over the cast of the tests, with everything done at once. */
final class DialSample implements AutoCloseable {
  static final Words WORDS = new Words(Locale.US);
  static final Figures FIGURES = new Figures(Locale.US);

  final World world;
  final List<String> dialed = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  final List<Throwable> troubles = new ArrayList<>();
  final DialSession session;
  final DialViewModel model;

  DialSample(Path folder) {
    world = World.peopled(folder);
    session =
        world
            .workbench()
            .dialSessions()
            .start(Scope.of(world.list()), () -> new ClipboardDialer(dialed::add));
    model = model();
  }

  /** Opens the dial screen over the sample's model, with the focus on it. */
  Scene show(Stage stage) {
    return show(stage, model, 1000, 700);
  }

  /** Opens the dial screen of a size over some model, with the focus on it. */
  Scene show(Stage stage, DialViewModel shown, double width, double height) {
    DialView view = new DialView(shown, WORDS, FIGURES, world.clock.getZone());
    Scene scene = new Scene(view, width, height);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
    view.requestFocus();
    return scene;
  }

  DialViewModel model() {
    return model(world.list(), session);
  }

  /** A model of the session that does its work elsewhere than on the screen's thread. */
  DialViewModel model(Tasks tasks) {
    return model(world.list(), session, tasks);
  }

  /** A model of a session over another list. */
  DialViewModel model(CallList list) {
    return model(
        list,
        world
            .workbench()
            .dialSessions()
            .start(Scope.of(list), () -> new ClipboardDialer(dialed::add)));
  }

  private DialViewModel model(CallList list, DialSession over) {
    return model(list, over, Tasks.inline(troubles::add));
  }

  private DialViewModel model(CallList list, DialSession over, Tasks tasks) {
    DialDoors doors =
        new DialDoors(
            world.workbench(),
            list.name(),
            list.practice(),
            over,
            world.workbench().outcomes().all(),
            address -> asked.add("open " + address),
            other -> asked.add("dial " + other),
            () -> asked.add("leave"),
            () -> asked.add("end"),
            () -> asked.add("import"),
            call -> asked.add("draft " + call));
    return new DialViewModel(tasks, WORDS, FIGURES, doors);
  }

  /** Works out where some are and at which company, as an import does. */
  void settle(Cast... people) {
    Workbench workbench = world.workbench();
    Region home = workbench.settings().get(Region.HOME);
    List<Long> ids = Stream.of(people).map(Cast::id).toList();
    workbench
        .database()
        .write(tx -> {
          new CallingPlaces().settle(tx, ids, home);
          return tx;
        });
  }

  void pass(int seconds) {
    world.pass(Duration.ofSeconds(seconds));
    model.tick();
  }

  void choose(String code) {
    model.choose(world.workbench().outcomes().named(code));
  }

  List<Call> calls(Cast person) {
    return world.workbench().calls().history(person.id());
  }

  boolean isOnCard(Cast person) {
    return model
        .stateProperty()
        .get()
        .card()
        .filter(card -> card.prospect().id() == person.id())
        .isPresent();
  }

  /** The note as the session has kept it, which may be more than the screen's state says. */
  String keptNote() {
    return session.state().card().map(Card::note).orElse("");
  }

  DialState state() {
    return model.stateProperty().get();
  }

  long done(Metric metric) {
    return world.workbench().tally().today().of(metric).done();
  }

  @Override
  public void close() {
    world.close();
  }
}
