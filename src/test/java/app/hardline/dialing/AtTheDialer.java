package app.hardline.dialing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialer.Dialer;
import app.hardline.quota.Metric;
import app.hardline.words.Reason;
import app.hardline.words.Refused;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The cast on a list, and a dialer that keeps what it is handed. */
abstract class AtTheDialer {
  @TempDir Path temp;
  @AutoClose World world;
  final List<String> handedOver = new ArrayList<>();
  Dialer dialer = new ClipboardDialer(handedOver::add);

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  final DialSession session() {
    return world.workbench().dialSessions().start(Scope.of(world.list()), () -> dialer);
  }

  static long onCard(DialState state) {
    return state.card().orElseThrow().prospect().id();
  }

  static DialState log(DialSession session, String outcome) {
    return session.log(outcome, Optional.empty());
  }

  static DialState log(DialSession session, String outcome, String when) {
    return session.log(outcome, Optional.of(ZonedDateTime.parse(when)));
  }

  final long done(Metric metric) {
    return world.workbench().tally().today().of(metric).done();
  }

  static void assertRefused(ThrowingCallable work, Reason reason) {
    assertThatThrownBy(work)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }
}
