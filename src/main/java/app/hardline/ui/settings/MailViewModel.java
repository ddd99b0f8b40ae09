package app.hardline.ui.settings;

import app.hardline.calls.Letter;
import app.hardline.dialing.MailDrafts;
import app.hardline.dialing.MailTemplate;
import app.hardline.paper.MailFile;
import app.hardline.script.Caller;
import app.hardline.store.Settings;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.workbench.Workbench;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who mails, and the templates of the mails that calls promise. What is typed is kept at once. */
public final class MailViewModel {
  private final Tasks tasks;
  private final Workbench workbench;
  private final MailDrafts drafts;
  private final ReadOnlyObjectWrapper<Optional<Mail>> mail =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * What is set.
   *
   * @param name the owner's
   * @param company the owner's firm
   * @param address the owner's
   * @param info template of what was asked for
   * @param invitation template of an invitation
   */
  record Mail(String name, String company, String address, String info, String invitation) {}

  /**
   * A model that shows the settings once it has read them.
   *
   * @param tasks reads and writes in the background
   * @param figures the form of times
   * @param workbench what is set
   */
  public MailViewModel(Tasks tasks, Figures figures, Workbench workbench) {
    this.tasks = tasks;
    this.workbench = workbench;
    this.drafts = new MailDrafts(workbench.settings(), workbench.clock(), figures);
  }

  /** Reads the settings again. */
  public void refresh() {
    tasks.ask(this::read, now -> mail.set(Optional.of(now)));
  }

  /** Keeps what was typed; an empty template is the one that came with the program. */
  void keep(Mail typed) {
    tasks.ask(() -> kept(typed), now -> mail.set(Optional.of(now)));
  }

  /** Hands over what a template becomes, for somebody made up. */
  void preview(Letter letter, String text, Consumer<MailFile> then) {
    tasks.ask(
        () ->
            drafts.merged(
                MailTemplate.read(text),
                ScriptEditorViewModel.EXAMPLE,
                Optional.of(letter)
                    .filter(Letter.INVITATION::equals)
                    .map(_ ->
                        workbench
                            .clock()
                            .today()
                            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                            .atTime(LocalTime.of(14, 0))
                            .atZone(workbench.clock().getZone()))),
        then);
  }

  ReadOnlyObjectProperty<Optional<Mail>> mailProperty() {
    return mail.getReadOnlyProperty();
  }

  private Mail read() {
    Settings settings = workbench.settings();
    return new Mail(
        settings.get(Caller.NAME),
        settings.get(Caller.COMPANY),
        settings.get(MailTemplate.OWN_ADDRESS),
        settings.get(MailTemplate.setting(Letter.INFO)),
        settings.get(MailTemplate.setting(Letter.INVITATION)));
  }

  private Mail kept(Mail typed) {
    Settings settings = workbench.settings();
    settings.put(Caller.NAME, typed.name().strip());
    settings.put(Caller.COMPANY, typed.company().strip());
    settings.put(MailTemplate.OWN_ADDRESS, typed.address().strip());
    keep(Letter.INFO, typed.info());
    keep(Letter.INVITATION, typed.invitation());
    return read();
  }

  private void keep(Letter letter, String text) {
    var setting = MailTemplate.setting(letter);
    workbench.settings().put(setting, text.isBlank() ? setting.fallback() : text.strip());
  }
}
