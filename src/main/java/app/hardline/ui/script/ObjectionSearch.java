package app.hardline.ui.script;

import app.hardline.script.Objection;
import app.hardline.script.ObjectionLetters;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The objections, searched by their first letters. Once one is found the letters are words again.
 */
final class ObjectionSearch {
  private final ReadOnlyObjectWrapper<ObjectionLetters> letters;
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking", false);
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper(this, "typed", "");
  private final ReadOnlyObjectWrapper<Optional<Objection>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());

  ObjectionSearch(ObjectionLetters letters) {
    this.letters = new ReadOnlyObjectWrapper<>(this, "letters", letters);
  }

  void show(ObjectionLetters now) {
    letters.set(now);
  }

  /** The next letters say which one is meant. */
  void ask() {
    open.set(Optional.empty());
    typed.set("");
    asking.set(true);
  }

  /** Takes a letter, unless no objection goes on with it. */
  Optional<Objection> type(String letter) {
    String more = typed.get() + letter;
    if (letters.get().beginningWith(more).isEmpty()) {
      return Optional.empty();
    }
    typed.set(more);
    Optional<Objection> meant = letters.get().meantBy(more);
    meant.ifPresent(this::open);
    return meant;
  }

  void unType() {
    if (typed.get().isEmpty()) {
      close();
    } else {
      typed.set(typed.get().substring(0, typed.get().length() - 1));
    }
  }

  void open(Objection objection) {
    asking.set(false);
    typed.set("");
    open.set(Optional.of(objection));
  }

  /** Goes back to the list. Whether there was anything to go back from. */
  boolean close() {
    boolean was = asking.get() || open.get().isPresent();
    asking.set(false);
    typed.set("");
    open.set(Optional.empty());
    return was;
  }

  ReadOnlyObjectProperty<ObjectionLetters> lettersProperty() {
    return letters.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  ReadOnlyStringProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Objection>> openProperty() {
    return open.getReadOnlyProperty();
  }
}
