package app.hardline;

/** Starts the program. */
public final class Hardline {

  private Hardline() {}

  /**
   * The entry: opens the window when given no command.
   *
   * @param args the command line, as in {@code hardline --help}
   */
  public static void main(String[] args) {}
}
