package app.hardline.ui.intake;

import app.hardline.intake.Preview;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.FileDrop;
import app.hardline.ui.kit.Icon;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Texts;
import app.hardline.ui.kit.Typing;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The import on one page: the file and its columns before, what came of it afterwards. */
public final class ImportView extends VBox {
  private final ImportViewModel model;
  private final PreviewViewModel preview = new PreviewViewModel();
  private final ImportWords say;
  private final FileDrop files;
  private final ActionButton choose;
  private final ActionButton another;
  private final Label aside = Texts.whole("", "muted");
  private final HBox head;
  private final DetectedPane detected;
  private final ColumnsPane columns;
  private final FootPane foot;
  private final DonePane done;
  private boolean isRunning;

  /**
   * The view of a model.
   *
   * @param model what it shows
   * @param words the sentences
   * @param figures the form of figures
   */
  public ImportView(ImportViewModel model, Words words, Figures figures) {
    this.model = model;
    this.say = new ImportWords(words, figures);
    this.files = new FileDrop(model::open);
    this.choose =
        new ActionButton(words.say("screen.import.choose"), "Ctrl O", "accent large")
            .does(this::choose);
    this.another =
        new ActionButton(words.say("screen.import.another"), "Ctrl O", "large").does(this::choose);
    this.head =
        Boxes.row(
            "page-head",
            Texts.line(words.say("screen.import.title"), "t28 bold"),
            Boxes.spread(),
            aside);
    this.detected =
        new DetectedPane(
            model,
            say,
            new ActionButton(words.say("screen.import.other-file"), "Ctrl O", "")
                .does(this::choose));
    this.columns = new ColumnsPane(model, preview, say);
    this.foot = new FootPane(model, say);
    this.done = new DonePane(model, say, this::save);
    Boxes.styled(this, "page import");
    getStylesheets()
        .add(Objects.requireNonNull(ImportView.class.getResource("import.css")).toExternalForm());
    files.on(this);
    new Shortcuts().on("Shortcut+O", this::choose).on("Esc", model::back).workIn(this);
    new Shortcuts().on("Shortcut+S", this::save).on("Shortcut+Z", model::undo).workIn(done);
    model.shownProperty().subscribe(this::show);
  }

  private void show(ImportShown shown) {
    preview.show(shown);
    isRunning = isRunning && shown instanceof ImportShown.Running;
    switch (shown) {
      case ImportShown.NoFile(Optional<String> trouble) -> showWithFocus(drop(trouble), choose);
      case ImportShown.Opening(var file) -> showOnly(opening(ImportWords.fileName(file)));
      case ImportShown.Ready ready -> showReady(ready);
      case ImportShown.Running running -> showRunning(running);
      case ImportShown.Done now -> showDone(now);
      case ImportShown.Undone now -> showWithFocus(undone(now), another);
    }
  }

  @Override
  public void requestFocus() {
    switch (model.shownProperty().get()) {
      case ImportShown.Ready _ -> foot.focus();
      case ImportShown.Done _ -> done.focus();
      case ImportShown.NoFile _ -> choose.requestFocus();
      case ImportShown.Undone _ -> another.requestFocus();
      default -> super.requestFocus();
    }
  }

  private void showReady(ImportShown.Ready ready) {
    boolean before = getChildren().contains(foot);
    showPreview(ready.preview());
    if (!before) {
      focus(foot::focus);
    }
  }

  private void showRunning(ImportShown.Running running) {
    if (!getChildren().contains(foot)) {
      showPreview(running.preview());
    }
    foot.show(running);
    if (!isRunning) {
      isRunning = true;
      focus(foot::focus);
    }
  }

  private void showPreview(Preview now) {
    detected.show(now);
    columns.show(now);
    foot.show(now);
    showOnly(say.say("screen.import.unsaved"), detected, columns, foot);
  }

  private void showDone(ImportShown.Done now) {
    done.show(now);
    showOnly(when(now.outcome()), done);
    focus(done::focus);
  }

  /** What ends by itself takes no word from what is typed over it. */
  private void focus(Runnable request) {
    if (!Typing.isElsewhere(this)) {
      request.run();
    }
  }

  private String when(ImportShown.Outcome outcome) {
    double seconds = Math.round(outcome.took().toMillis() / 100.0) / 10.0;
    return say.say(
        "screen.import.done.when",
        say.figures().day(outcome.at().toLocalDate()),
        say.figures().time(outcome.at()),
        seconds);
  }

  private VBox drop(Optional<String> trouble) {
    VBox drop =
        Boxes.column(
            "card empty-drop g16",
            Icon.FILE.view("i20 muted"),
            Texts.line(say.say("screen.import.drop"), "t20 medium"),
            Texts.paragraph(say.say("screen.import.drop.hint"), "muted hint"),
            choose);
    trouble.ifPresent(sentence ->
        drop.getChildren()
            .add(
                Boxes.row(
                    "g8 trouble-line",
                    Icon.WARNING.view("warning"),
                    Texts.paragraph(sentence, ""))));
    return drop;
  }

  private VBox opening(String file) {
    return Boxes.column(
        "card empty-drop g16",
        Icon.FILE.view("i20 muted"),
        Texts.line(say.say("screen.import.opening", file), "t20 medium"));
  }

  private VBox undone(ImportShown.Undone now) {
    ImportShown.TakenBack takenBack = now.takenBack();
    String removed =
        takenBack.kept() == 0
            ? say.say("screen.import.undone", takenBack.removed())
            : say.say("screen.import.undone.kept", takenBack.removed(), takenBack.kept());
    return Boxes.column(
        "card empty-drop g16",
        Icon.CHECK.view("i20 accent"),
        Texts.line(removed, "t28 bold"),
        another);
  }

  private void showWithFocus(VBox pane, ActionButton next) {
    showOnly(pane);
    focus(next::requestFocus);
  }

  private void showOnly(VBox pane) {
    showOnly("", pane);
  }

  private void showOnly(String said, Region... panes) {
    aside.setText(said);
    Boxes.grow(panes[panes.length == 1 ? 0 : 1]);
    List<Node> wanted = new ArrayList<>(List.of(panes));
    wanted.addFirst(head);
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
  }

  private void choose() {
    files.choose(this, say.say("screen.import.choose"));
  }

  private void save() {
    if (model.shownProperty().get() instanceof ImportShown.Done now) {
      FileChooser chooser = new FileChooser();
      chooser.setInitialFileName(say.say("screen.import.save.name", now.outcome().list()));
      Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
          .map(File::toPath)
          .ifPresent(model::save);
    }
  }
}
