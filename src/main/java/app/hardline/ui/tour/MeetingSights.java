package app.hardline.ui.tour;

import app.hardline.calls.HowFar;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Outcomes;
import app.hardline.ui.dial.DialViewModel;
import java.util.Optional;
import javafx.scene.Parent;

/** What becomes of a meeting that was booked, and what is asked between two calls. */
final class MeetingSights {
  private static final String CONVERSATION = "not-interested";

  private final World world;
  private final Sights sights;
  private Optional<DialViewModel> confirming = Optional.empty();

  MeetingSights(World world, Sights sights) {
    this.world = world;
    this.sights = sights;
  }

  /** The call of the work day before it. */
  Parent confirm() {
    world.clock().set(World.at(2, 12, 9, 10));
    DialViewModel model = sights.model(World.CHAMBER);
    sights.turnTo(model, "Constance");
    model.dial();
    world.clock().pass(21);
    model.tick();
    confirming = Optional.of(model);
    return sights.dial(model);
  }

  /** Its time is over. */
  Parent held() {
    confirming.orElseThrow().choose(world.workbench().outcomes().named(Outcomes.CONFIRMED));
    world.clock().set(World.at(2, 16, 15, 12));
    return sights.dial(sights.model(World.CHAMBER));
  }

  /** They didn't come. */
  Parent noShow() {
    world
        .workbench()
        .meetings()
        .untold()
        .forEach(it -> world.workbench().meetings().tell(it.meeting(), MeetingState.NO_SHOW));
    DialViewModel model = sights.model(World.CHAMBER);
    sights.turnTo(model, "Constance");
    return sights.dial(model);
  }

  /** After a tenth conversation. */
  Parent howFar() {
    DialViewModel model = sights.model(World.CHAMBER);
    do {
      model.choose(world.workbench().outcomes().named(CONVERSATION));
      world.clock().pass(300);
    } while (!new HowFar(world.workbench().database()).isDue(sights.lastLogged()));
    return sights.dial(model);
  }
}
