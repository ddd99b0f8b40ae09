package app.hardline.script;

/** A piece of a sentence whose merge fields are filled. */
public sealed interface Piece {

  /**
   * What is read.
   *
   * @return the text; empty where it has to be asked for first
   */
  String text();

  /**
   * The script's own words.
   *
   * @param text of any length above 0
   */
  record Words(String text) implements Piece {}

  /**
   * A merge field that is filled.
   *
   * @param field which
   * @param text what is known
   */
  record Filled(MergeField field, String text) implements Piece {}

  /**
   * The owner's name or company, which isn't known yet.
   *
   * @param field which
   */
  record Asked(MergeField field) implements Piece {
    @Override
    public String text() {
      return "";
    }
  }
}
