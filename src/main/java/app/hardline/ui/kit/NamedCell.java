package app.hardline.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A row that shows the name of what it stands for. */
final class NamedCell<T> extends ListCell<T> {
  private final Function<? super T, String> name;

  NamedCell(Function<? super T, String> name) {
    this.name = name;
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(item == null || empty ? "" : name.apply(item));
  }
}
