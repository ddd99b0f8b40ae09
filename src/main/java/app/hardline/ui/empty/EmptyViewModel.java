package app.hardline.ui.empty;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The first run: the ways on, and why a file could not be taken. */
public final class EmptyViewModel {

  /**
   * Why a file could not be taken.
   *
   * @param file its name
   * @param sentence what is wrong and what to do
   */
  public record Trouble(String file, String sentence) {}

  private final Consumer<Path> importFile;
  private final Runnable practice;
  private final Runnable guide;
  private final ObservableValue<Optional<String>> quota;
  private final Function<String, Optional<String>> setQuota;
  private final ObjectProperty<Optional<Trouble>> trouble =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * A first run.
   *
   * @param importFile opens the import on a file
   * @param practice loads the practice list
   * @param guide opens the page of the first hundred dials
   * @param quota the quota in words, empty until one is set
   * @param setQuota sets how many dials a day, from what was typed; a sentence when that is wrong
   */
  public EmptyViewModel(
      Consumer<Path> importFile,
      Runnable practice,
      Runnable guide,
      ObservableValue<Optional<String>> quota,
      Function<String, Optional<String>> setQuota) {
    this.importFile = importFile;
    this.practice = practice;
    this.guide = guide;
    this.quota = quota;
    this.setQuota = setQuota;
  }

  /**
   * Takes a file.
   *
   * @param file dropped or chosen
   */
  public void take(Path file) {
    trouble.set(Optional.empty());
    importFile.accept(file);
  }

  /** Loads the practice list. */
  public void practice() {
    practice.run();
  }

  /** Opens the page that says where lists come from. */
  public void guide() {
    guide.run();
  }

  /**
   * The quota in words.
   *
   * @return empty until one is set
   */
  public ObservableValue<Optional<String>> quota() {
    return quota;
  }

  /**
   * Sets the quota.
   *
   * @param typed dials a day
   * @return a sentence when that is no quota
   */
  public Optional<String> setQuota(String typed) {
    return setQuota.apply(typed);
  }

  /**
   * Why the last file could not be taken.
   *
   * @return set by whoever tried to open it
   */
  public ObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble;
  }
}
