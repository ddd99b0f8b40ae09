package app.hardline.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons, each named for what it stands for on the screen. */
public enum Icon {
  TODAY(Feather.PIE_CHART),
  DIAL(Feather.PHONE),
  DEALS(Feather.TRELLO),
  SETTINGS(Feather.SLIDERS),
  CHECK(Feather.CHECK),
  CLOCK(Feather.CLOCK),
  CROSS(Feather.X),
  DOWN(Feather.CHEVRON_DOWN),
  COPY(Feather.COPY),
  FILE(Feather.FILE),
  LEFT(Feather.CHEVRON_LEFT),
  MERGE(Feather.GIT_MERGE),
  NEXT(Feather.CHEVRON_RIGHT),
  NUMBERS(Feather.BAR_CHART_2),
  PLUS(Feather.PLUS),
  PROSPECTS(Feather.USERS),
  RIGHT(Feather.ARROW_RIGHT),
  SAVE(Feather.DOWNLOAD),
  SEARCH(Feather.SEARCH),
  STOP(Feather.SLASH),
  WARNING(Feather.ALERT_TRIANGLE);

  private final Feather feather;

  Icon(Feather feather) {
    this.feather = feather;
  }

  /**
   * Draws it.
   *
   * @param style style classes of {@link IconView}, parted by blanks
   * @return a node of its own
   */
  public IconView view(String style) {
    return Boxes.styled(new IconView(new FontIcon(feather)), style);
  }
}
