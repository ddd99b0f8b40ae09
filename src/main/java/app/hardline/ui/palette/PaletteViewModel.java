package app.hardline.ui.palette;

import app.hardline.prospect.Prospect;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The palette: pages on top of each other, each with a field and the lines that it offers. */
public final class PaletteViewModel {
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final PaletteDoors doors;
  private final Deque<Page> pages = new ArrayDeque<>();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper prompt = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private Optional<Runnable> pending = Optional.empty();
  private boolean current;

  /**
   * A closed palette.
   *
   * @param tasks looks for prospects and logs calls in the background
   * @param words the sentences
   * @param figures the form of figures
   * @param doors what it is made over
   */
  public PaletteViewModel(Tasks tasks, Words words, Figures figures, PaletteDoors doors) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.doors = doors;
    typed.subscribe(_ -> offer());
  }

  /** Opens it, empty; one that is open stays with what is typed. */
  public void open() {
    if (open.get()) {
      return;
    }
    open.set(true);
    turn(new FindPage(this));
  }

  /** One page back, or closed. */
  public void back() {
    if (pages.size() > 1) {
      pages.pop();
      begin();
    } else {
      close();
    }
  }

  /** Takes the chosen line, once the lines are those of what is typed. */
  public void take() {
    if (!current) {
      pending = Optional.of(this::take);
    } else if (chosen.get() < rows.get().size()) {
      rows.get().get(chosen.get()).take().run();
    }
  }

  /** Dials whom the chosen line names, or whom the page is about. */
  public void call() {
    if (!current) {
      pending = Optional.of(this::call);
      return;
    }
    rows.get().stream()
        .skip(chosen.get())
        .findFirst()
        .flatMap(Row::call)
        .or(() -> pages.element().call())
        .ifPresent(Runnable::run);
  }

  /**
   * Chooses another line.
   *
   * @param by how many further down
   */
  public void move(int by) {
    if (!rows.get().isEmpty()) {
      chosen.set(Math.clamp(chosen.get() + by, 0, rows.get().size() - 1));
    }
  }

  /**
   * Whether it is open.
   *
   * @return false until it is opened
   */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /**
   * What is typed.
   *
   * @return in the field
   */
  public StringProperty typedProperty() {
    return typed;
  }

  ReadOnlyStringProperty promptProperty() {
    return prompt.getReadOnlyProperty();
  }

  ReadOnlyStringProperty aboutProperty() {
    return about.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  Tasks tasks() {
    return tasks;
  }

  Words words() {
    return words;
  }

  Figures figures() {
    return figures;
  }

  PaletteDoors doors() {
    return doors;
  }

  /** Lays a page over the others. */
  void turn(Page page) {
    pages.push(page);
    begin();
  }

  /** How somebody is dialed from here; empty where they have no number for it. */
  Optional<Runnable> call(Prospect prospect) {
    return prospect.dialable().isEmpty()
        ? Optional.empty()
        : Optional.of(() -> leave(() -> doors.ways().call().accept(prospect)));
  }

  /**
   * Closes it and goes somewhere else.
   *
   * @param way leads there
   */
  public void leave(Runnable way) {
    close();
    way.run();
  }

  void close() {
    pending = Optional.empty();
    open.set(false);
    pages.clear();
    typed.set("");
    rows.set(List.of());
  }

  private void begin() {
    prompt.set(pages.element().prompt());
    about.set(pages.element().about());
    if (typed.get().isEmpty()) {
      offer();
    } else {
      typed.set("");
    }
  }

  private void offer() {
    Page page = pages.peek();
    current = false;
    pending = Optional.empty();
    if (page != null) {
      String text = typed.get();
      page.offer(text, lines -> show(page, text, lines));
    }
  }

  /** What comes late, for a page or a text that was left, is no longer shown. */
  private void show(Page page, String text, List<Row> lines) {
    if (page.equals(pages.peek()) && text.equals(typed.get())) {
      rows.set(List.copyOf(lines));
      chosen.set(0);
      current = true;
      Optional<Runnable> then = pending;
      pending = Optional.empty();
      then.ifPresent(Runnable::run);
    }
  }
}
