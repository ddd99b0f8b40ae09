package app.hardline.ui.dial;

import app.hardline.dialing.Card;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.prospect.PhoneNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The numbers of the card that may be dialed, going round from the one that is dialed next. */
final class Numbers {
  private final Steps steps;
  private final DialSession session;
  private final Supplier<DialState> state;
  private final Supplier<Optional<Face>> face;

  Numbers(
      Steps steps, DialSession session, Supplier<DialState> state, Supplier<Optional<Face>> face) {
    this.steps = steps;
    this.session = session;
    this.state = state;
    this.face = face;
  }

  /** All of them, the one that is dialed next first. */
  List<Face.Line> lines() {
    Optional<PhoneNumber> chosen = state.get().card().flatMap(Card::number);
    return face.get().map(shown -> from(chosen, shown.lines())).orElse(List.of());
  }

  /** Offers the next one of the same prospect. */
  void offerNext() {
    lines().stream().skip(1).findFirst().map(Face.Line::number).ifPresent(this::offer);
  }

  /** Offers one of them, while none is dialed. */
  void offer(PhoneNumber number) {
    if (state.get() instanceof DialState.Ready) {
      steps.take(() -> session.choose(number));
    }
  }

  private static List<Face.Line> from(Optional<PhoneNumber> chosen, List<Face.Line> lines) {
    List<Face.Line> turned = new ArrayList<>(lines);
    List<PhoneNumber> numbers = lines.stream().map(Face.Line::number).toList();
    int at = chosen.map(numbers::indexOf).orElse(0);
    Collections.rotate(turned, -Math.max(0, at));
    return turned;
  }
}
