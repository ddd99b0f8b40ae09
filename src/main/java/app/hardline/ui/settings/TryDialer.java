package app.hardline.ui.settings;

import app.hardline.compliance.Cleared;
import app.hardline.compliance.OwnPhone;
import app.hardline.dialer.DialerChoice;
import app.hardline.prospect.PhoneCell;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.store.Setting;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Tries the chosen dialer on the owner's own phone; nothing is logged or counted. */
public final class TryDialer {
  /** The owner's own number, as it was typed. */
  private static final Setting<String> OWN_NUMBER = Setting.text("dialer.ownNumber", "");

  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Workbench workbench;
  private final Consumer<String> copy;
  private final StringProperty number = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /**
   * Tries dialers.
   *
   * @param tasks dials in the background
   * @param words the sentences
   * @param figures the form of times
   * @param workbench the owner's choices and rules
   * @param copy takes a number for the clipboard, on any thread
   */
  public TryDialer(
      Tasks tasks, Words words, Figures figures, Workbench workbench, Consumer<String> copy) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.workbench = workbench;
    this.copy = copy;
  }

  /** Reads the owner's number again. */
  public void refresh() {
    said.set("");
    tasks.ask(() -> workbench.settings().get(OWN_NUMBER), number::set);
  }

  /** Dials what is typed. */
  void dial() {
    String typed = number.get().strip();
    said.set("");
    tasks.ask(() -> dialed(typed), said::set, this::failed);
  }

  /** What came of it; empty until it was tried. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  StringProperty numberProperty() {
    return number;
  }

  private String dialed(String typed) {
    Optional<PhoneNumber> own = read(typed);
    if (own.isEmpty()) {
      return words.say("screen.settings.try.no-number");
    }
    workbench.settings().put(OWN_NUMBER, typed);
    Optional<Cleared> cleared =
        new OwnPhone(workbench.database(), workbench.doNotCall()).clear(own.get());
    if (cleared.isEmpty()) {
      return words.say("screen.settings.try.barred");
    }
    workbench
        .settings()
        .get(DialerChoice.SETTING)
        .dialer(System.getProperty("os.name"), copy)
        .dial(cleared.get());
    return words.say(
        "screen.settings.try.dialed",
        figures.time(workbench.clock().instant().atZone(workbench.clock().getZone())));
  }

  private Optional<PhoneNumber> read(String typed) {
    return new PhoneReader(workbench.settings().get(Region.HOME), "")
        .read(typed).numbers().stream()
            .filter(PhoneCell.Found::dialable)
            .map(PhoneCell.Found::number)
            .findFirst();
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      said.set(words.say(refused));
    } else {
      tasks.tell(thrown);
    }
  }
}
