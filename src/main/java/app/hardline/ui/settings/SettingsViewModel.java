package app.hardline.ui.settings;

import app.hardline.dialer.CommandDialer;
import app.hardline.dialer.DialerChoice;
import app.hardline.store.Settings;
import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The settings as they stand. A change is saved at once, where it is one that works. */
public final class SettingsViewModel {
  /** A number that is kept for fiction, to show what a template becomes. */
  private static final String EXAMPLE = "+15125550142";

  private final Tasks tasks;
  private final Words words;
  private final Settings settings;
  private final ObjectProperty<Appearance> appearance;
  private final ReadOnlyObjectWrapper<DialerChoice> dialer =
      new ReadOnlyObjectWrapper<>(DialerChoice.SETTING.fallback());
  private final StringProperty template = new SimpleStringProperty("");

  /**
   * A model that shows the settings once it has read them.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param settings the owner's choices
   * @param appearance this machine's choice
   */
  public SettingsViewModel(
      Tasks tasks, Words words, Settings settings, ObjectProperty<Appearance> appearance) {
    this.tasks = tasks;
    this.words = words;
    this.settings = settings;
    this.appearance = appearance;
  }

  /** Reads the settings again. */
  public void refresh() {
    tasks.ask(() -> settings.get(DialerChoice.SETTING), this::show);
  }

  /** Chooses how a number is handed over; a command holds once its template works. */
  void choose(DialerChoice.Way way) {
    save(new DialerChoice(way, template.get().strip()));
  }

  /** What is wrong with the template, as a sentence; empty while it works. */
  Optional<String> problem() {
    try {
      CommandDialer _ = new CommandDialer(template.get().strip());
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(words.say(refused));
    }
  }

  /** What the template becomes for a number. */
  String example() {
    return template.get().strip().replace("{number}", EXAMPLE).replace("{extension}", "204");
  }

  ReadOnlyObjectProperty<DialerChoice> dialerProperty() {
    return dialer.getReadOnlyProperty();
  }

  StringProperty templateProperty() {
    return template;
  }

  ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  private void save(DialerChoice choice) {
    dialer.set(choice);
    boolean works = choice.way() != DialerChoice.Way.COMMAND || problem().isEmpty();
    if (works) {
      tasks.ask(
          () -> {
            settings.put(DialerChoice.SETTING, choice);
            return choice;
          },
          dialer::set);
    }
  }

  private void show(DialerChoice choice) {
    template.set(choice.template());
    dialer.set(choice);
  }
}
