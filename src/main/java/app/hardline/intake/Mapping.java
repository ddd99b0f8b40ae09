package app.hardline.intake;

import app.hardline.intake.Meaning.Custom;
import app.hardline.intake.Meaning.Fills;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a file are. Immutable.
 *
 * @param columns in the file's order, all of them
 */
public record Mapping(List<Column> columns) {

  /** Keeps the columns from change. */
  public Mapping {
    columns = List.copyOf(columns);
  }

  /**
   * The same with one column read as something else.
   *
   * @param index of the column
   * @param field what it is; empty to keep it under its own header
   * @return a new mapping
   */
  public Mapping with(int index, Optional<Field> field) {
    List<Column> changed = new ArrayList<>(columns);
    Meaning meaning = field.<Meaning>map(Fills::new).orElseGet(Custom::new);
    changed.set(index, new Column(index, columns.get(index).header(), meaning));
    return new Mapping(changed);
  }

  /**
   * The first column that fills a field.
   *
   * @param field which
   * @return empty when there is none
   */
  public Optional<Column> column(Field field) {
    return columns.stream().filter(column -> column.meaning().equals(new Fills(field))).findFirst();
  }
}
