package app.hardline.ui.tour;

import app.hardline.intake.SampleList;
import app.hardline.ui.shell.Desk;
import app.hardline.ui.shell.Screen;
import javafx.scene.Parent;

/** What is asked over Today: what to dial next, and whom the palette finds; and practice. */
final class StartSights {
  private final World world;
  private final Sights sights;

  StartSights(World world, Sights sights) {
    this.world = world;
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

  /** The palette where nothing is found. */
  Parent nobodyFound() {
    Desk desk = sights.screens();
    desk.go(Screen.TODAY);
    desk.palette().open();
    desk.palette().typedProperty().set("zzyzx");
    return desk.shell();
  }

  /** Somebody made up, whom nobody rings. */
  Parent practice() {
    world.workbench().sampleList().load();
    return sights.dial(sights.model(SampleList.NAME));
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
