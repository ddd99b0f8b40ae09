package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.hardline.dialing.ScriptResults.Result;
import app.hardline.script.Part;
import app.hardline.script.Script;
import app.hardline.script.Scripts;
import app.hardline.world.Cast;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What came of the calls, by what was said on them. */
class ScriptResultsTest extends AtTheDialer {

  @Test
  void eachVersionHasTheCallsOnWhichItWasOpen() {
    Script script = scripts().of(List.of());
    DialSession session = session();
    log(session, "no-answer");
    log(session, "not-now");
    Map<Part, String> texts = new EnumMap<>(script.texts());
    texts.put(Part.OPENER, "Hello, this is a better opener.");
    scripts().write(script.id(), texts);
    log(session, "meeting", "2027-02-12T10:00:00-06:00");
    assertThat(results().versions(script.id()))
        .containsOnly(entry(1, new Result(2, 1, 0)), entry(2, new Result(1, 1, 1)));
    session.undo();
    assertThat(results().versions(script.id())).containsOnlyKeys(1);
  }

  @Test
  void aScriptThatWasChosenForAllListsIsTheOneOnTheCalls() {
    Script shipped = scripts().of(List.of());
    Script other = scripts().copy("Shorter", shipped);
    assertThat(scripts().of(List.of())).isEqualTo(shipped);
    scripts().choose(List.of(), other.id());
    assertThat(scripts().of(List.of())).isEqualTo(other);
    assertThat(scripts().of(List.of(world.list().id()))).isEqualTo(shipped);
    log(world.workbench().dialSessions().start(Scope.all(), () -> dialer), "no-answer");
    assertThat(results().versions(other.id())).containsOnly(entry(1, new Result(1, 0, 0)));
    scripts().retire(other.id());
    assertThat(scripts().of(List.of())).isEqualTo(shipped);
  }

  @Test
  void anObjectionCountsOnceOnTheCallOnWhichItWasMade() {
    long someone = world.workbench().objections().all().getFirst().id();
    DialSession session = session();
    session.dial();
    world.pass(Duration.ofSeconds(20));
    said(someone, session);
    said(someone, session);
    world.pass(Duration.ofSeconds(20));
    log(session, "meeting", "2027-02-12T10:00:00-06:00");
    session.dial();
    said(someone, session);
    log(session, "not-interested");
    assertThat(results().objections()).containsOnly(entry(someone, new Result(2, 2, 1)));
    session.undo();
    session.undo();
    assertThat(results().objections()).isEmpty();
  }

  @Test
  void whatWasSaidOutsideACallCountsForNothing() {
    long someone = world.workbench().objections().all().getFirst().id();
    world.workbench().objections().said(someone, Cast.CONSTANCE.id());
    world.pass(Duration.ofMinutes(5));
    DialSession session = session();
    session.dial();
    log(session, "not-now");
    assertThat(results().objections()).isEmpty();
  }

  private void said(long objection, DialSession session) {
    world.workbench().objections().said(objection, onCard(session.state()));
  }

  private Scripts scripts() {
    return world.workbench().scripts();
  }

  private ScriptResults results() {
    return new ScriptResults(world.workbench().database());
  }
}
