package app.hardline.paper;

import java.util.List;
import java.util.Locale;

/**
 * What stands on one page, in words already.
 *
 * @param title its name
 * @param about one line under it, may be empty
 * @param parts from the top down
 * @param end one line at the foot, may be empty
 */
public record Page(String title, String about, List<Part> parts, String end) {

  /** Keeps the parts from change. */
  public Page {
    parts = List.copyOf(parts);
  }

  /** A part of a page. */
  public sealed interface Part {

    /**
     * Figures beside each other.
     *
     * @param tiles from the left
     */
    record Tiles(List<Tile> tiles) implements Part {
      /** Keeps the tiles from change. */
      public Tiles {
        tiles = List.copyOf(tiles);
      }
    }

    /**
     * Rows under a head. The first column holds words, the others figures, on the right.
     *
     * @param title what it shows
     * @param head the names of the columns, as many as the cells of each row
     * @param rows from the top down
     */
    record Table(String title, List<String> head, List<Row> rows) implements Part {
      /** Keeps the cells from change, and checks that every row has one for each column. */
      public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        int columns = head.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != columns)) {
          throw new IllegalArgumentException("each row has a cell for each column");
        }
      }

      /**
       * Whether a bar stands behind the rows.
       *
       * @return true where any row has a share
       */
      public boolean hasBars() {
        return rows.stream().anyMatch(row -> row.share() > 0);
      }
    }

    /**
     * Two parts beside each other.
     *
     * @param left takes half of the page
     * @param right takes the other half
     */
    record Pair(Part left, Part right) implements Part {}

    /**
     * Sentences.
     *
     * @param title what they are of
     * @param paragraphs from the top down
     */
    record Text(String title, List<String> paragraphs) implements Part {
      /** Keeps the paragraphs from change. */
      public Text {
        paragraphs = List.copyOf(paragraphs);
      }
    }
  }

  /**
   * A figure with its name.
   *
   * @param what is counted
   * @param figure how much
   * @param beside what it is held against, may be empty
   */
  public record Tile(String what, String figure, String beside) {}

  /** What a row is among the others. */
  public enum Kind {
    PLAIN,
    /** All rows above together. */
    SUM;

    /**
     * The word for it in the page's style.
     *
     * @return in small letters
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells from the left
   * @param share how long its bar is, 0 to 1; 0 for none
   * @param kind what it is among the others
   */
  public record Row(List<String> cells, double share, Kind kind) {
    private static final int PERCENT = 100;

    /** Keeps the cells from change. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * A row without a bar.
     *
     * @param cells from the left
     * @return the row
     */
    public static Row of(List<String> cells) {
      return new Row(cells, 0, Kind.PLAIN);
    }

    /**
     * How long its bar is.
     *
     * @return 0 to 100
     */
    public long percent() {
      return Math.round(Math.clamp(share, 0, 1) * PERCENT);
    }
  }
}
