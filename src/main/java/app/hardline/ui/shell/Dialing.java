package app.hardline.ui.shell;

import app.hardline.dialer.Dialer;
import app.hardline.dialer.DialerChoice;
import app.hardline.dialing.Aim;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Scope;
import app.hardline.intake.SampleList;
import app.hardline.prospect.CallList;
import app.hardline.prospect.ListCounts;
import app.hardline.ui.dial.DialDoors;
import app.hardline.ui.dial.DialView;
import app.hardline.ui.dial.DialViewModel;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.summary.Summary;
import app.hardline.ui.summary.SummaryDoors;
import app.hardline.ui.summary.SummaryView;
import app.hardline.ui.summary.SummaryWriter;
import app.hardline.ui.today.LastDialed;
import app.hardline.ui.today.ScopeWords;
import app.hardline.ui.today.TodayReader;
import app.hardline.ui.tosend.ToSendPane;
import app.hardline.ui.tosend.ToSendViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The dial session on the screen: begun, gone back to, ended. */
final class Dialing {

  private record Open(DialDoors doors, DialViewModel model, DialView view) {

    boolean takes(Called called) {
      return doors.practice() == called.practice()
          || doors.session().state() instanceof DialState.InCall;
    }
  }

  /** Who is called out of turn, and over what where no session that is open takes them. */
  private record Called(long prospect, boolean practice, Scope scope) {}

  /** What came of ending a session; nothing is shown where nothing was done in it. */
  private record Ended(Scope scope, Aim next, Optional<Summary> summary) {}

  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Desk desk;
  private final Consumer<String> browse;
  private final ToSendViewModel toSend;
  private final SummaryWriter summaries;
  private final LastDialed last;
  private Optional<Open> open = Optional.empty();

  Dialing(
      Workbench workbench,
      Tasks tasks,
      Words words,
      Figures figures,
      Desk desk,
      Consumer<String> browse,
      ToSendViewModel toSend) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.desk = desk;
    this.browse = browse;
    this.toSend = toSend;
    this.summaries = new SummaryWriter(workbench, words, figures);
    this.last = new LastDialed(workbench, words, figures);
  }

  /**
   * Dials a list, or what was dialed last: the session that is open on it, or a new one with the
   * aim that fits.
   */
  void dial(String list) {
    tasks.ask(() -> last.named(list), this::dial);
  }

  /**
   * Dials some lists: the session that is open on them, or a new one with the aim that fits. A call
   * that isn't logged yet comes first, over its own lists.
   */
  void dial(Scope scope) {
    tasks.ask(() -> last.unlogged().orElse(scope), this::sit);
  }

  private void sit(Scope scope) {
    Optional<Open> same = open.filter(it -> it.doors().session().scope().equals(scope));
    if (same.isPresent()) {
      goBack();
      desk.chooseList(same.get().doors().title());
    } else {
      start(scope, OptionalLong.empty());
    }
  }

  /**
   * Turns the session that is open to somebody, or a new one on a list: nobody real is called in a
   * session for practice, and nobody made up in another. A call that is running is gone back to.
   */
  void call(long prospect, String list) {
    keepNote();
    tasks.ask(
        () -> {
          boolean practice = workbench.prospects().practice(prospect);
          return new Called(
              prospect, practice, last.unlogged().orElseGet(() -> last.callable(practice, list)));
        },
        this::turn);
  }

  private void turn(Called called) {
    Optional<Open> fitting = open.filter(it -> it.takes(called));
    if (fitting.isPresent()) {
      goBack();
      fitting.get().model().turnTo(called.prospect());
    } else {
      start(called.scope(), OptionalLong.of(called.prospect()));
    }
  }

  private void start(Scope scope, OptionalLong turn) {
    tasks.ask(
        () -> begin(scope, workbench.dialSessions().fittingAim()), doors -> show(doors, turn));
  }

  /** Goes back to the session that is open; false where there is none. */
  boolean goBack() {
    open.ifPresent(it -> {
      it.model().refresh();
      desk.show(Screen.DIAL, it.view(), "screen.keys.dial");
    });
    return open.isPresent();
  }

  /** What another process, or the other side of the window, changed. */
  void readAround() {
    open.map(Open::model).ifPresent(DialViewModel::readAround);
  }

  /** The model of the session that is open. */
  Optional<DialViewModel> model() {
    return open.map(Open::model);
  }

  /** Keeps the note as far as it is typed. */
  void keepNote() {
    open.map(Open::model).ifPresent(DialViewModel::keepNote);
  }

  /** Loads the practice list and dials it. */
  void practice(Runnable loaded) {
    tasks.ask(
        () -> workbench.sampleList().load(),
        _ -> {
          loaded.run();
          dial(SampleList.NAME);
        });
  }

  /** Takes the practice list away; off the screen's thread. */
  void removePractice() {
    workbench.sampleList().remove();
    tasks.onScreen(this::dropPractice);
  }

  /** Lets go of a session over a list that is no more. */
  private void dropPractice() {
    open = open.filter(it -> !it.doors().practice());
  }

  private DialDoors begin(Scope scope, Aim aim) {
    List<CallList> lists =
        workbench.lists().all().stream()
            .map(ListCounts::list)
            .filter(list -> scope.lists().contains(list.id()))
            .toList();
    if (lists.size() == 1 && scope.filters().isEmpty()) {
      workbench.settings().put(TodayReader.LAST_LIST, lists.getFirst().name());
    }
    DialSession session = workbench.dialSessions().start(scope, aim, this::dialer);
    return new DialDoors(
        workbench,
        new ScopeWords(words, figures).say(scope, lists),
        lists.stream().anyMatch(CallList::practice),
        session,
        workbench.outcomes().all(),
        browse,
        this::dial,
        () -> desk.go(Screen.TODAY),
        this::end,
        desk::importList,
        toSend::draftOf);
  }

  private Dialer dialer() {
    return workbench
        .settings()
        .get(DialerChoice.SETTING)
        .dialer(System.getProperty("os.name"), this::copy);
  }

  private void show(DialDoors doors, OptionalLong turn) {
    tasks.ask(
        () -> new DialViewModel(tasks, words, figures, doors),
        model -> {
          DialView view = new DialView(model, words, figures, workbench.clock().getZone());
          open = Optional.of(new Open(doors, model, view));
          desk.show(Screen.DIAL, view, "screen.keys.dial");
          desk.chooseList(doors.title());
          turn.ifPresent(model::turnTo);
        });
  }

  private void end() {
    keepNote();
    open.ifPresent(it -> tasks.ask(() -> ended(it.doors()), this::showEnd));
    open = Optional.empty();
  }

  private Ended ended(DialDoors doors) {
    Scope scope = doors.session().scope();
    var summary = workbench.dialSessions().end(doors.session());
    boolean done = !doors.practice() && !summary.outcomes().isEmpty();
    return new Ended(
        scope,
        summaries.nextAim(),
        done ? Optional.of(summaries.write(summary)) : Optional.empty());
  }

  private void showEnd(Ended ended) {
    if (ended.summary().isEmpty()) {
      desk.go(Screen.TODAY);
      return;
    }
    SummaryDoors doors =
        new SummaryDoors(
            () ->
                tasks.ask(
                    () -> begin(ended.scope(), ended.next()), it -> show(it, OptionalLong.empty())),
            () -> desk.go(Screen.TODAY));
    desk.show(
        Screen.DIAL,
        new SummaryView(
            ended.summary().get(), words, doors, new ToSendPane(toSend, words, 3, true)),
        "screen.keys.summary");
  }

  /** Puts a number onto the clipboard; may be called from any thread. */
  void copy(String number) {
    tasks.onScreen(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(number);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }
}
