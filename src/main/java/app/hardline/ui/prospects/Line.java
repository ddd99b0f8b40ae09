package app.hardline.ui.prospects;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A place in the table: whose it is, and their row once it is read. */
final class Line {
  /**
   * What is seen there.
   *
   * @param row empty until it is read
   */
  record Seen(Optional<Row> row) {}

  private final long id;
  private final ReadOnlyObjectWrapper<Seen> row =
      new ReadOnlyObjectWrapper<>(new Seen(Optional.empty()));

  Line(long id) {
    this.id = id;
  }

  long id() {
    return id;
  }

  ReadOnlyObjectProperty<Seen> seenProperty() {
    return row.getReadOnlyProperty();
  }

  void show(Row read) {
    row.set(new Seen(Optional.of(read)));
  }
}
