package app.hardline.ui.shell;

import app.hardline.dialer.Opener;
import app.hardline.ui.empty.EmptyView;
import app.hardline.ui.empty.EmptyViewModel;
import app.hardline.ui.intake.ImportView;
import app.hardline.ui.intake.ImportViewModel;
import app.hardline.ui.intake.ImportWork;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Shortcuts;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.palette.PaletteViewModel;
import app.hardline.ui.prospects.ProspectsView;
import app.hardline.ui.prospects.ProspectsViewModel;
import app.hardline.ui.prospects.ProspectsWays;
import app.hardline.ui.settings.SettingsPages;
import app.hardline.ui.settings.SettingsView;
import app.hardline.ui.today.StartView;
import app.hardline.ui.today.StartViewModel;
import app.hardline.ui.today.TodayActions;
import app.hardline.ui.today.TodayFacts;
import app.hardline.ui.today.TodayReader;
import app.hardline.ui.today.TodayView;
import app.hardline.ui.today.TodayViewModel;
import app.hardline.ui.tosend.ToSendPane;
import app.hardline.ui.tosend.ToSendViewModel;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

/** The screens over one workbench, and the ways from one to another. */
public final class Desk {

  private final Workbench workbench;
  private final Tasks tasks;
  private final Browser browser = new Browser(System.getProperty("os.name"));
  private final Shell shell;
  private final Dialing dialing;
  private final PaletteOfDesk palette;
  private final StartViewModel start;
  private final TodayViewModel today;
  private final TodayView todayView;
  private final EmptyView emptyView;
  private final SettingsPages settings;
  private final SettingsView settingsView;
  private final ProspectsViewModel prospects;
  private final ProspectsView prospectsView;
  private final BookScreens books;
  private final EmptyViewModel empty;
  private final ImportViewModel imports;
  private final ImportView importView;
  private final Asides asides;
  private final DroppedFile dropped;
  private Optional<Screen> shown = Optional.of(Screen.TODAY);

  /**
   * The screens. Reads from the disk by tasks only.
   *
   * @param workbench everything that can be done
   * @param facts the day as it stands at first
   * @param tasks what is done off the screen's thread
   * @param words the sentences
   * @param figures the form of figures
   * @param toasts where it is said what happened
   * @param appearance light or dark, as the owner chooses
   */
  public Desk(
      Workbench workbench,
      TodayFacts facts,
      Tasks tasks,
      Words words,
      Figures figures,
      Toasts toasts,
      ObjectProperty<Appearance> appearance) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.shell = new Shell(words, toasts, this::go);
    MailProgram mail = new MailProgram(Opener.of(System.getProperty("os.name")));
    ToSendViewModel toSend = new ToSendViewModel(tasks, words, figures, workbench, mail::open);
    this.dialing = new Dialing(workbench, tasks, words, figures, this, this::browse, toSend);
    this.asides =
        new Asides(
            workbench,
            tasks,
            words,
            figures,
            this::showAside,
            new Asides.Ways(() -> go(Screen.DIAL), () -> go(Screen.TODAY), this::importList));
    this.start = new StartViewModel(workbench, tasks, words, figures, dialing::dial);
    shell.getChildren().add(new StartView(start, words, shell::requestFocus));
    TodayReader reader = new TodayReader(workbench, words, figures);
    this.today =
        new TodayViewModel(
            tasks,
            words,
            figures,
            workbench.clock(),
            facts,
            reader::read,
            new TodayActions(
                this::dial,
                start::open,
                this::importList,
                reader::setQuota,
                reader::moveBlock,
                dialing::removePractice,
                asides::warmUp));
    ToSendPane sending = new ToSendPane(toSend, words, 1, false);
    this.todayView = new TodayView(today, words, figures, sending, asides::review, asides::counts);
    this.empty =
        new EmptyViewModel(
            this::importFile,
            () -> dialing.practice(today::refresh),
            asides::firstHundred,
            today.quotaSet(),
            today::setQuota);
    this.emptyView = new EmptyView(empty, words);
    this.imports =
        new ImportViewModel(
            tasks,
            words,
            new ImportWork(workbench, words).doors(this::dial, () -> go(Screen.TODAY)));
    this.importView = new ImportView(imports, words, figures);
    this.prospects =
        new ProspectsViewModel(
            workbench, tasks, words, figures, new ProspectsWays(this::call, this::importList));
    this.prospectsView = new ProspectsView(prospects, words, figures, toasts);
    this.books =
        new BookScreens(
            workbench,
            tasks,
            words,
            figures,
            toasts,
            dialing::dial,
            dialing::copy,
            mail::open,
            browser::open);
    this.settings = new SettingsPages(tasks, words, figures, workbench, appearance, dialing::copy);
    this.settingsView = new SettingsView(words, settings.all());
    today.isFirstRun().subscribe(_ -> showToday());
    this.dropped = new DroppedFile(imports, empty, this::showImport);
    this.palette =
        new PaletteOfDesk(
            workbench,
            tasks,
            words,
            figures,
            toasts,
            shell,
            new PaletteOfDesk.Ways(
                this::go,
                this::importList,
                asides,
                new WaysOfFound(this::go, this::call, prospects).ways(),
                () -> dialing.model().filter(_ -> shown.equals(Optional.of(Screen.DIAL))),
                today,
                start,
                books.pages()));
    new Shortcuts()
        .on("Shortcut+D", () -> palette.leave(() -> go(Screen.DIAL)))
        .on("Shortcut+I", () -> palette.leave(this::importList))
        .on("Shortcut+K", palette::open)
        .workIn(shell);
    WhatIsDue.tell(workbench, tasks, words, figures, shell, toasts, books.pages());
    listen();
  }

  /**
   * The view of it all.
   *
   * @return the root of a window
   */
  public Shell shell() {
    return shell;
  }

  /**
   * Goes to a screen.
   *
   * @param screen which one
   */
  public void go(Screen screen) {
    switch (screen) {
      case TODAY -> {
        shown = Optional.of(Screen.TODAY);
        today.refresh();
        showToday();
      }
      case DIAL -> {
        if (!dialing.goBack()) {
          today.chosenListProperty().get().ifPresentOrElse(this::dial, () -> go(Screen.TODAY));
        }
      }
      case PROSPECTS -> {
        prospects.refresh();
        show(Screen.PROSPECTS, prospectsView, "screen.keys.prospects");
      }
      case DEALS, NUMBERS -> {
        books.refresh(screen);
        show(screen, books.view(screen), "screen.keys." + screen.name().toLowerCase(Locale.ROOT));
      }
      case SETTINGS -> {
        settings.refresh();
        show(Screen.SETTINGS, settingsView, "screen.keys.settings");
      }
    }
  }

  /**
   * Dials a list: the session that is open on it, or a new one.
   *
   * @param list its name
   */
  public void dial(String list) {
    dialing.dial(list);
  }

  /** Today goes on with what was dialed last. */
  void chooseList(String dialed) {
    today.choose(dialed);
  }

  /** Calls somebody out of turn, in the session that is open or on a list of theirs. */
  private void call(long prospect, String list) {
    dialing.call(prospect, list.isEmpty() ? today.chosenListProperty().get().orElse("") : list);
  }

  /** The columns of the prospects' table, as the machine keeps them. */
  StringProperty columnsProperty() {
    return prospects.keptColumnsProperty();
  }

  /** Keeps the note as far as it is typed. */
  void keepNote() {
    dialing.keepNote();
  }

  /** What to dial, for pictures. */
  public StartViewModel start() {
    return start;
  }

  /** The palette, for pictures. */
  public PaletteViewModel palette() {
    return palette.model();
  }

  private void showToday() {
    if (shown.equals(Optional.of(Screen.TODAY))) {
      boolean first = today.isFirstRun().getValue();
      String keys = first ? "screen.keys.first" : "screen.keys.today";
      shell.show(Screen.TODAY, first ? emptyView : todayView, keys);
    }
  }

  void show(Screen screen, Node view, String keys) {
    shown = Optional.of(screen);
    shell.show(screen, view, keys);
  }

  private void listen() {
    Runnable again = tasks.gathered(this::refreshShown);
    workbench.tally().onChange(again);
    workbench.queue().onChange(again);
    workbench.lists().onChange(again);
    workbench.prospects().onChange(again);
    workbench.books().deals().onChange(again);
  }

  /** What another process, or the other side of the window, changed. */
  private void refreshShown() {
    if (shown.equals(Optional.of(Screen.TODAY))) {
      today.refresh();
    } else if (shown.equals(Optional.of(Screen.DIAL))) {
      dialing.readAround();
    } else if (shown.equals(Optional.of(Screen.PROSPECTS))) {
      prospects.refresh();
    } else {
      shown.ifPresent(books::refresh);
    }
  }

  void importList() {
    imports.resume();
    showImport();
  }

  /**
   * Opens the import on a file.
   *
   * @param file dropped or chosen
   */
  public void importFile(Path file) {
    dropped.open(file);
  }

  private void showAside(Node view, String keys) {
    shown = Optional.empty();
    shell.show(Screen.TODAY, view, keys);
  }

  private void showImport() {
    showAside(importView, "screen.keys.import");
  }

  private void browse(String address) {
    browser.open(address, tasks);
  }
}
