package app.hardline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of promised callbacks, from Monday, February 8, 2027 on. */
class CallbacksTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Instant MONDAY = Instant.parse("2027-02-08T06:00:00Z");
  private static final Instant NEXT = Instant.parse("2027-02-15T06:00:00Z");
  private static final String TUESDAY_3_PM = "2027-02-09T15:00-06:00[America/Chicago]";

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    world.clock.set("2027-02-08T15:00:00Z");
  }

  @Test
  void whoIsCalledBeforeTheDayIsOverIsCalledInTime() {
    world.log(Cast.CONSTANCE, "callback", TUESDAY_3_PM);
    world.log(Cast.THEO, "callback", TUESDAY_3_PM);
    world.log(Cast.GIL, "callback", TUESDAY_3_PM);
    assertThat(kept().missed()).hasSize(3);
    world.log(Cast.CONSTANCE, "no-answer");
    world.clock.set("2027-02-10T05:59:00Z");
    world.log(Cast.THEO, "no-answer");
    world.clock.set("2027-02-10T15:00:00Z");
    world.log(Cast.GIL, "no-answer");
    assertThat(kept().due()).isEqualTo(3);
    assertThat(kept().kept()).isEqualTo(2);
    assertThat(kept().missed())
        .extracting(it -> it.prospect().id())
        .as("called the day after")
        .containsExactly(Cast.GIL.id());
  }

  @Test
  void onlyThoseOfTheTimeThatIsAskedForCount() {
    world.log(Cast.CONSTANCE, "callback", TUESDAY_3_PM);
    world.log(Cast.THEO, "callback", "2027-02-15T09:00-06:00[America/Chicago]");
    world.log(Cast.GIL, "callback", TUESDAY_3_PM);
    world.workbench().calls().undoLast();
    assertThat(kept().due()).isEqualTo(1);
  }

  private KeptPromises kept() {
    return world.workbench().callbacks().kept(MONDAY, NEXT, CHICAGO);
  }
}
