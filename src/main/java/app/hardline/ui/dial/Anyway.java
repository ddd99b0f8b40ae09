package app.hardline.ui.dial;

import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.DialingReason;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is asked where the rules of calling speak against dialing now: whether to all the same. */
public final class Anyway {
  private final Steps steps;
  private final DialSession session;
  private final Words words;
  private final Figures figures;
  private final ReadOnlyObjectWrapper<Optional<String>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Anyway(Steps steps, DialSession session, Words words, Figures figures) {
    this.steps = steps;
    this.session = session;
    this.words = words;
    this.figures = figures;
  }

  /** Hands the number to the dialer, or asks first; once asked, does it all the same. */
  void dial(DialState state) {
    if (state instanceof DialState.Ready) {
      boolean sure = isAsked();
      drop();
      steps.takeUnless(sure ? session::dialAnyway : session::dial, this::asks);
    }
  }

  boolean isAsked() {
    return asked.get().isPresent();
  }

  void drop() {
    asked.set(Optional.empty());
  }

  /**
   * What speaks against it.
   *
   * @return a sentence; empty while nothing is asked
   */
  public ReadOnlyObjectProperty<Optional<String>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  private boolean asks(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      if (refused.reason() == DialingReason.OUTSIDE_WINDOW
          && refused.arguments().getFirst() instanceof ZonedDateTime there) {
        asked.set(Optional.of(words.say("screen.dial.outside", figures.time(there))));
      } else if (refused.reason() == DialingReason.TWICE_TODAY) {
        asked.set(Optional.of(words.say("screen.dial.twice")));
      }
    }
    return isAsked();
  }
}
