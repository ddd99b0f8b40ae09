package app.hardline.ui.kit;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * Lines of text. Size, weight and color are style classes: {@code t12 t14 t16 t20 t28 t44}, {@code
 * medium}, {@code bold}, {@code muted}, {@code accent}, {@code warning}, {@code danger}.
 */
public final class Texts {

  private Texts() {}

  /**
   * A line that is cut with an ellipsis where it has no room, and then shown in full on hover.
   *
   * @param text what it says
   * @param style style classes, parted by blanks
   * @return the line
   */
  public static Label line(String text, String style) {
    Label line = Boxes.styled(new Label(text), style);
    showInFullWhenCut(line);
    return line;
  }

  /**
   * A line that follows a value.
   *
   * @param text what it says, now and later
   * @param style style classes, parted by blanks
   * @return the line
   */
  public static Label line(ObservableValue<String> text, String style) {
    Label line = line("", style);
    line.textProperty().bind(text);
    return line;
  }

  /**
   * A name that something stands beside, which is cut before the name is.
   *
   * @param name any, however long
   * @param style style classes, parted by blanks
   * @return the line
   */
  public static Label name(String name, String style) {
    Label line = Boxes.styled(new NameLabel(name), style);
    showInFullWhenCut(line);
    return line;
  }

  /**
   * A line that runs on over as many lines as its greatest height in the style sheet allows.
   *
   * @param text what it says
   * @param style style classes, parted by blanks
   * @return the lines
   */
  public static Label headline(String text, String style) {
    Label lines = Boxes.styled(new Headline(text), style);
    showInFullWhenCut(lines);
    return lines;
  }

  /**
   * A line that is never cut: figures, times, what must not give way.
   *
   * @param text what it says
   * @param style style classes, parted by blanks
   * @return the line
   */
  public static Label whole(String text, String style) {
    Label line = Boxes.styled(new Label(text), style);
    line.setMinWidth(Region.USE_PREF_SIZE);
    return line;
  }

  /**
   * A line that is never cut and follows a value.
   *
   * @param text what it says, now and later
   * @param style style classes, parted by blanks
   * @return the line
   */
  public static Label whole(ObservableValue<String> text, String style) {
    Label line = whole("", style);
    line.textProperty().bind(text);
    return line;
  }

  /**
   * Sentences that run over as many lines as they need.
   *
   * @param text what they say
   * @param style style classes, parted by blanks
   * @return the paragraph
   */
  public static Label paragraph(String text, String style) {
    Label paragraph = Boxes.styled(new Label(text), "paragraph " + style);
    paragraph.setWrapText(true);
    paragraph.setMinHeight(Region.USE_PREF_SIZE);
    return paragraph;
  }

  private static void showInFullWhenCut(Label line) {
    SimpleObjectProperty<Tooltip> inFull = new SimpleObjectProperty<>();
    line.textTruncatedProperty()
        .subscribe(cut -> {
          if (cut && inFull.get() == null) {
            inFull.set(inFull(line));
          }
          line.setTooltip(cut ? inFull.get() : null);
        });
  }

  private static Tooltip inFull(Label line) {
    Tooltip full = new Tooltip();
    full.textProperty().bind(line.textProperty());
    full.setWrapText(true);
    return full;
  }
}
