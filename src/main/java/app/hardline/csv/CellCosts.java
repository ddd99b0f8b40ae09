package app.hardline.csv;

/** How unlikely it is that a text stands in a column: 0 is certain, 7 a stranger. */
interface CellCosts {

  /** The cost of a whole cell. */
  double of(int column, CellShape cell);

  /** What nearly all sound cells of the column cost at most. */
  double usual(int column);

  /**
   * Whether a cell is words, an address of mail or of the web, in a column that often holds such.
   */
  boolean isKnownKind(int column, CellShape cell);

  /** What the likeliest cell of the column costs. */
  double least(int column);

  /** What it costs on top that the cell is thought to end here, by its last word and length. */
  double ofEnd(int column, CellShape cell);

  /** What it costs on top that the cell is thought to begin here, by its first word and length. */
  double ofStart(int column, CellShape cell);

  /** For names of columns: words, hardly ever blank, hardly ever looking like a value. */
  static CellCosts ofNames() {
    return new CellCosts() {
      @Override
      public double of(int column, CellShape cell) {
        CellKind kind = cell.cellKind();
        return kind == CellKind.EMPTY
            ? 2.5
            : kind.speaksOfValues() ? 2 : cell.length() > 40 ? 1 : 0;
      }

      @Override
      public double usual(int column) {
        return 0.5;
      }

      @Override
      public boolean isKnownKind(int column, CellShape cell) {
        return false;
      }

      @Override
      public double least(int column) {
        return 0;
      }

      @Override
      public double ofEnd(int column, CellShape cell) {
        return 0;
      }

      @Override
      public double ofStart(int column, CellShape cell) {
        return 0;
      }
    };
  }
}
