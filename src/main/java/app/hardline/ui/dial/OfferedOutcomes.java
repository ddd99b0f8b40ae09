package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.calls.Outcomes;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The outcomes on the keys: those on a digit at once, those on a letter after {@code .} alone, so
 * that no word logs a call.
 */
final class OfferedOutcomes {

  /** Those that can be chosen, in their order, and those that only earlier calls have. */
  record Known(List<Outcome> offered, List<Outcome> retired) {
    Map<String, Outcome> byCode() {
      return Stream.concat(offered.stream(), retired.stream())
          .collect(Collectors.toMap(Outcome::code, it -> it));
    }
  }

  private final Outcomes outcomes;
  private final Supplier<DialState> state;
  private final ReadOnlyObjectWrapper<Known> known;
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();

  OfferedOutcomes(Outcomes outcomes, Supplier<DialState> state) {
    this.outcomes = outcomes;
    this.state = state;
    this.known = new ReadOnlyObjectWrapper<>(read());
  }

  /** Off the screen's thread. */
  Known read() {
    return new Known(outcomes.all(), outcomes.retired());
  }

  void show(Known read) {
    known.set(read);
  }

  ReadOnlyObjectProperty<Known> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** Gives what an outcome is called at any time, whatever has become of it. */
  Supplier<Map<String, Outcome>> byCode() {
    return () -> known.get().byCode();
  }

  /** Those on a digit. */
  List<Outcome> onDigits() {
    return offered(OfferedOutcomes::isOnDigit);
  }

  /** Those on a letter. */
  List<Outcome> onLetters() {
    return offered(outcome -> !isOnDigit(outcome));
  }

  /** What a key that was typed stands for now. */
  Optional<Outcome> on(String key) {
    return offered(outcome -> more.get() || isOnDigit(outcome)).stream()
        .filter(outcome -> outcome.key().equalsIgnoreCase(key))
        .findFirst();
  }

  /** Shows those on a letter in place of the others, or the others again. */
  void turnMore() {
    more.set(!more.get() && !onLetters().isEmpty());
  }

  void closeMore() {
    more.set(false);
  }

  boolean isMoreOpen() {
    return more.get();
  }

  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  private List<Outcome> offered(Predicate<Outcome> which) {
    return known.get().offered().stream().filter(this::isPossible).filter(which).toList();
  }

  /** A meeting is confirmed on the call that is made for it. */
  private boolean isPossible(Outcome outcome) {
    return !outcome.code().equals(Outcomes.CONFIRMED)
        || state.get().card().filter(card -> card.next().why() == Why.CONFIRM).isPresent();
  }

  private static boolean isOnDigit(Outcome outcome) {
    return Character.isDigit(outcome.key().charAt(0));
  }
}
