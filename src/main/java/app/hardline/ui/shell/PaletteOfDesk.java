package app.hardline.ui.shell;

import app.hardline.insight.ReportSpan;
import app.hardline.ui.dial.DialActions;
import app.hardline.ui.dial.DialViewModel;
import app.hardline.ui.kit.Action;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.palette.PaletteDoors;
import app.hardline.ui.palette.PaletteView;
import app.hardline.ui.palette.PaletteViewModel;
import app.hardline.ui.today.StartViewModel;
import app.hardline.ui.today.TodayViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The palette over the screens: what it offers beside prospects, and where its words go. */
final class PaletteOfDesk {

  /**
   * The ways that it offers: screens, import, what stands beside the screens, where somebody who
   * was found leads, what the call on the screen allows, the pane that makes way for it, and pages
   * of what was done.
   */
  record Ways(
      Consumer<Screen> go,
      Runnable importList,
      Asides asides,
      PaletteDoors.Ways found,
      Supplier<Optional<DialViewModel>> dialed,
      TodayViewModel today,
      StartViewModel start,
      ReviewPages pages) {}

  private final Words words;
  private final Toasts toasts;
  private final Shell shell;
  private final Ways ways;
  private final PaletteViewModel model;

  PaletteOfDesk(
      Workbench workbench,
      Tasks tasks,
      Words words,
      Figures figures,
      Toasts toasts,
      Shell shell,
      Ways ways) {
    this.words = words;
    this.toasts = toasts;
    this.shell = shell;
    this.ways = ways;
    this.model =
        new PaletteViewModel(
            tasks,
            words,
            figures,
            new PaletteDoors(workbench, this::actions, this::list, ways.found(), this::say));
    shell.getChildren().add(new PaletteView(model, words, shell::requestFocus));
  }

  void open() {
    ways.start().close();
    model.open();
  }

  /** Goes elsewhere; what lies over this screen would lie over the next one too. */
  void leave(Runnable way) {
    ways.start().close();
    model.leave(way);
  }

  PaletteViewModel model() {
    return model;
  }

  private List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    ways.dialed().get().ifPresent(it -> actions.addAll(new DialActions(it, words).now()));
    actions.add(new Action(words.say("screen.dial.import"), "Ctrl I", ways.importList()));
    actions.add(new Action(words.say("screen.today.warmup"), "", ways.asides()::warmUp));
    actions.add(new Action(words.say("screen.review.title"), "", ways.asides()::review));
    ReviewPages pages = ways.pages();
    actions.add(
        new Action(
            words.say("screen.palette.review.day"), "", () -> pages.openThis(ReportSpan.DAY)));
    actions.add(
        new Action(
            words.say("screen.palette.review.week"), "", () -> pages.openThis(ReportSpan.WEEK)));
    actions.add(new Action(words.say("screen.palette.review.month"), "", pages::openLastMonth));
    actions.add(new Action(words.say("screen.counts.title"), "", ways.asides()::counts));
    actions.add(new Action(words.say("screen.guide.title"), "", ways.asides()::firstHundred));
    actions.add(new Action(words.say("screen.keys.title"), "F1", shell::showKeys));
    Arrays.stream(Screen.values())
        .map(screen ->
            new Action(
                words.say("screen.palette.go", words.say(screen.word())),
                screen == Screen.DIAL ? "Ctrl D" : "",
                () -> ways.go().accept(screen)))
        .forEach(actions::add);
    return actions;
  }

  private String list() {
    return ways.today().list().orElse(words.say("screen.palette.list"));
  }

  private void say(String sentence, Runnable undo) {
    toasts.say(sentence, new ActionButton(words.say("screen.dial.undo"), "flat").does(undo));
  }
}
