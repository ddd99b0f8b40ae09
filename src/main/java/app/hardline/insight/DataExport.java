package app.hardline.insight;

import app.hardline.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Gives out everything that the owner has, but for practice: all of one moment, row by row, so that
 * no table is held. Safe for any thread but the screen's.
 */
public final class DataExport {
  private final Database database;
  private final ExportStore store = new ExportStore();

  /**
   * Gives out of a database.
   *
   * @param database where everything is kept
   */
  public DataExport(Database database) {
    this.database = database;
  }

  /** Where tables go, one after the other. */
  @FunctionalInterface
  public interface Taker {
    /**
     * A table begins.
     *
     * @param table which one
     * @param columns its columns; the cells of each row stand in the same order
     * @param fields names of the owner's own fields, in every {@link Cell.Fields} of the table
     * @return takes its rows, and is closed after the last or when there won't be one
     * @throws IOException when it can't be taken
     */
    Rows begin(ExportTable table, List<String> columns, List<String> fields) throws IOException;
  }

  /** Takes the rows of a table. */
  @FunctionalInterface
  public interface Rows extends AutoCloseable {
    /**
     * One more row.
     *
     * @param cells as many as the table has columns
     * @throws IOException when it can't be taken
     */
    void add(List<Cell> cells) throws IOException;

    /** Nothing is left open, unless it is said otherwise. */
    @Override
    default void close() throws IOException {}
  }

  /**
   * Gives out all tables.
   *
   * @param taker where they go
   * @throws IOException what the taker throws
   */
  public void give(Taker taker) throws IOException {
    try {
      database.read(view -> {
        for (ExportTable table : ExportTable.values()) {
          try {
            store.give(view, table, taker);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
        return true;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
