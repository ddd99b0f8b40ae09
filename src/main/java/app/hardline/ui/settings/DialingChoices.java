package app.hardline.ui.settings;

import app.hardline.dialing.PowerMode;
import app.hardline.store.Setting;
import app.hardline.store.Settings;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.WindowChoices;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What goes on around a call, as the owner has chosen it. */
public final class DialingChoices {
  private static final int LONGEST = 10;

  private final Tasks tasks;
  private final Settings settings;
  private final ReadOnlyObjectWrapper<PowerMode> power =
      new ReadOnlyObjectWrapper<>(PowerMode.SETTING.fallback());
  private final ReadOnlyObjectWrapper<Boolean> focusBack =
      new ReadOnlyObjectWrapper<>(WindowChoices.FOCUS_BACK.fallback());
  private final ReadOnlyObjectWrapper<Boolean> notices =
      new ReadOnlyObjectWrapper<>(WindowChoices.DESKTOP_NOTICES.fallback());
  private final ReadOnlyObjectWrapper<String> webSearch =
      new ReadOnlyObjectWrapper<>(WindowChoices.WEB_SEARCH.fallback());

  /**
   * Shows the choices once it has read them.
   *
   * @param tasks reads and writes in the background
   * @param settings the owner's choices
   */
  public DialingChoices(Tasks tasks, Settings settings) {
    this.tasks = tasks;
    this.settings = settings;
  }

  /** Reads them again. */
  public void refresh() {
    tasks.ask(() -> settings.get(PowerMode.SETTING), power::set);
    tasks.ask(() -> settings.get(WindowChoices.FOCUS_BACK), focusBack::set);
    tasks.ask(() -> settings.get(WindowChoices.DESKTOP_NOTICES), notices::set);
    tasks.ask(() -> settings.get(WindowChoices.WEB_SEARCH), webSearch::set);
  }

  void turnPower(boolean on) {
    put(PowerMode.SETTING, new PowerMode(on, power.get().pause()), power);
  }

  /** Waits a second longer before the next number is dialed; after ten it is one again. */
  void waitLonger() {
    long next = power.get().pause().toSeconds() % LONGEST + 1;
    put(PowerMode.SETTING, new PowerMode(power.get().on(), Duration.ofSeconds(next)), power);
  }

  void takeFocusBack(boolean on) {
    put(WindowChoices.FOCUS_BACK, on, focusBack);
  }

  void showNotices(boolean on) {
    put(WindowChoices.DESKTOP_NOTICES, on, notices);
  }

  /** Searches the web at an address; at the first one again where none is typed. */
  void searchAt(String address) {
    String typed = address.strip();
    put(
        WindowChoices.WEB_SEARCH,
        typed.isEmpty() ? WindowChoices.WEB_SEARCH.fallback() : typed,
        webSearch);
  }

  ReadOnlyObjectProperty<String> webSearchProperty() {
    return webSearch.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PowerMode> powerProperty() {
    return power.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Boolean> focusBackProperty() {
    return focusBack.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Boolean> noticesProperty() {
    return notices.getReadOnlyProperty();
  }

  private <T> void put(Setting<T> setting, T choice, ReadOnlyObjectWrapper<T> shown) {
    shown.set(choice);
    tasks.ask(
        () -> {
          settings.put(setting, choice);
          return choice;
        },
        _ -> {});
  }
}
