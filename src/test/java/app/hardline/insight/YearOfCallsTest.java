package app.hardline.insight;

import app.hardline.world.SimulatedYear;
import app.hardline.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same figures three ways over a whole year, with voids, travel and clock changes. */
class YearOfCallsTest {
  @TempDir Path temp;

  @Test
  void theFiguresOfAYearAgree() {
    agree(5_000);
  }

  @Tag("slow")
  @Test
  void theFiguresOfHalfAMillionCallsAgree() {
    agree(500_000);
  }

  private void agree(int calls) {
    try (World world = World.empty(temp)) {
      world.clock.set("2027-12-30T15:00:00Z");
      SimulatedYear.fill(world.workbench().database(), calls);
      ThreeWays ways = new ThreeWays(world, SimulatedYear.DAYS);
      ways.keptAgreesWithTheCalls();
      ways.shownAgreesWithTheCalls();
    }
  }
}
