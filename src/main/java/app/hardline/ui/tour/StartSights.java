package app.hardline.ui.tour;

import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import javafx.scene.Parent;

/** What to dial next, over Today. */
final class StartSights {
  private final Sights sights;

  StartSights(Sights sights) {
    this.sights = sights;
  }

  /** The list dialed last, narrowed. */
  Parent narrowed() {
    Desk desk = sights.screens();
    desk.go(Screen.TODAY);
    desk.start().open();
    desk.start().stateProperty().set("TX");
    desk.start().neverCalledProperty().set(true);
    return desk.shell();
  }
}
