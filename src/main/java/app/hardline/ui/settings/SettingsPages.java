package app.hardline.ui.settings;

import app.hardline.dialing.ScriptResults;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/** The pages of the settings, each over a model of its own. */
public final class SettingsPages {
  private final SettingsViewModel dialer;
  private final TryDialer tryDialer;
  private final BlocksViewModel blocks;
  private final DaysOffViewModel daysOff;
  private final HoursViewModel hours;
  private final DialingChoices calls;
  private final DoNotCallViewModel doNotCall;
  private final OutcomesViewModel outcomes;
  private final ScriptEditorViewModel script;
  private final ObjectionEditorViewModel objections;
  private final MailViewModel mail;
  private final ReviewChoice reviews;
  private final Words words;

  /**
   * Pages that show the settings once they have read them.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param workbench what is set
   * @param appearance this machine's choice
   * @param copy takes a number for the clipboard, on any thread
   */
  public SettingsPages(
      Tasks tasks,
      Words words,
      Figures figures,
      Workbench workbench,
      ObjectProperty<Appearance> appearance,
      Consumer<String> copy) {
    this.words = words;
    this.dialer = new SettingsViewModel(tasks, words, workbench.settings(), appearance);
    this.tryDialer = new TryDialer(tasks, words, figures, workbench, copy);
    this.blocks = new BlocksViewModel(tasks, words, figures, workbench.quotas().blocks());
    this.daysOff =
        new DaysOffViewModel(
            tasks, words, figures, workbench.quotas().calendar(), workbench.clock());
    this.hours = new HoursViewModel(tasks, words, workbench.settings(), workbench.queue().times());
    this.outcomes = new OutcomesViewModel(tasks, words, workbench);
    this.doNotCall = new DoNotCallViewModel(workbench, tasks, words, figures);
    this.script = new ScriptEditorViewModel(tasks, words, figures, workbench);
    this.objections =
        new ObjectionEditorViewModel(
            tasks, words, workbench.objections(), new ScriptResults(workbench.database()));
    this.mail = new MailViewModel(tasks, figures, workbench);
    this.calls = new DialingChoices(tasks, workbench.settings());
    this.reviews = new ReviewChoice(tasks, workbench.settings());
  }

  /** Reads all settings again. */
  public void refresh() {
    dialer.refresh();
    tryDialer.refresh();
    blocks.refresh();
    daysOff.refresh();
    hours.refresh();
    calls.refresh();
    doNotCall.refresh();
    outcomes.refresh();
    script.refresh();
    objections.refresh();
    mail.refresh();
    reviews.refresh();
  }

  /**
   * The pages.
   *
   * @return from the top
   */
  public List<SettingsPage> all() {
    return List.of(
        new SettingsPage(
            words.say("screen.settings.dialer"),
            Boxes.column("g16", new DialerPane(dialer, words), new TryPane(tryDialer, words))),
        new SettingsPage(words.say("screen.settings.blocks"), new BlocksPane(blocks, words)),
        new SettingsPage(words.say("screen.settings.off"), new DaysOffPane(daysOff, words)),
        new SettingsPage(words.say("screen.settings.calls"), new DialingPane(calls, words)),
        new SettingsPage(words.say("screen.settings.outcomes"), new OutcomesPane(outcomes, words)),
        new SettingsPage(words.say("screen.settings.script"), new ScriptEditorPane(script, words)),
        new SettingsPage(
            words.say("screen.settings.objections"), new ObjectionEditorPane(objections, words)),
        new SettingsPage(words.say("screen.settings.mail"), new MailPane(mail, words)),
        new SettingsPage(words.say("screen.settings.dnc"), new DoNotCallPane(doNotCall, words)),
        new SettingsPage(words.say("screen.settings.hours"), new HoursPane(hours, words)),
        new SettingsPage(words.say("screen.settings.reviews"), new ReviewsPane(reviews, words)),
        new SettingsPage(
            words.say("screen.settings.appearance"), new AppearancePane(dialer, words)));
  }
}
