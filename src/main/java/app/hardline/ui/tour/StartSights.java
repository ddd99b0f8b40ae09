package app.hardline.ui.tour;

import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import javafx.scene.Parent;

/** What is asked over Today: what to dial next, and what to do with whom the palette found. */
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

  /** What can be done with whom the palette found. */
  Parent found() {
    Desk desk = sights.screens();
    desk.go(Screen.TODAY);
    desk.palette().open();
    desk.palette().typedProperty().set("abern");
    desk.palette().take();
    return desk.shell();
  }
}
