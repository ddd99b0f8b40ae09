package app.hardline.calls;

import app.hardline.store.Snapshot;
import app.hardline.words.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the owner may make of an outcome. */
final class OutcomeRules {
  /** Without these a call could not be logged honestly, or a promise not be kept. */
  private static final Set<String> MUST_STAY = Set.of("no-answer", "do-not-call");

  private static final Pattern KEY = Pattern.compile("[0-9a-z]");
  private static final Pattern NOT_IN_CODE = Pattern.compile("[^a-z0-9]+");

  private final OutcomeStore store;

  OutcomeRules(OutcomeStore store) {
    this.store = store;
  }

  /** What was typed, in order, and checked against the other outcomes. */
  OutcomeChange checked(Snapshot view, OutcomeChange wanted, Optional<String> own) {
    OutcomeChange tidy =
        new OutcomeChange(
            wanted.name().strip(),
            wanted.key().strip().toLowerCase(Locale.ROOT),
            wanted.stage(),
            wanted.rest(),
            wanted.tries(),
            wanted.asksFor());
    if (tidy.name().isEmpty()) {
      throw new Refused(CallReason.NO_OUTCOME_NAME);
    }
    if (!KEY.matcher(tidy.key()).matches()) {
      throw new Refused(CallReason.NO_OUTCOME_KEY, wanted.key());
    }
    boolean meeting = tidy.asksFor().filter(AsksFor.MEETING::equals).isPresent();
    if (meeting != (tidy.stage() == Stage.MEETING)) {
      throw new Refused(CallReason.MEETING_ASKS_WHEN);
    }
    store.all(view).stream()
        .filter(other -> own.filter(other.code()::equals).isEmpty())
        .forEach(other -> apart(tidy, other));
    return tidy;
  }

  /** The stage of an outcome that came with the program, or that a commitment counts, is fixed. */
  void checkStage(OutcomeStore.Kept kept, OutcomeChange wanted) {
    Outcome outcome = kept.rule().outcome();
    if ((kept.shipped() || kept.pinned()) && outcome.stage() != wanted.stage()) {
      throw new Refused(CallReason.STAGE_FIXED, outcome.name());
    }
    if (kept.shipped() && !outcome.asksFor().equals(wanted.asksFor())) {
      throw new Refused(CallReason.QUESTION_FIXED, outcome.name());
    }
  }

  void checkMayGo(Outcome outcome) {
    if (MUST_STAY.contains(outcome.code())) {
      throw new Refused(CallReason.MUST_STAY, outcome.name());
    }
  }

  /** A name for machines that no outcome has or had. */
  String code(Snapshot view, String name) {
    String plain = NOT_IN_CODE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    String code = plain.replaceAll("^-|-$", "");
    String first = code.isEmpty() ? "outcome" : code;
    String free = first;
    for (int i = 2; store.isKnown(view, free); i++) {
      free = first + "-" + i;
    }
    return free;
  }

  private static void apart(OutcomeChange wanted, Outcome other) {
    if (other.name().equalsIgnoreCase(wanted.name())) {
      throw new Refused(CallReason.OUTCOME_NAME_TAKEN, other.name());
    }
    if (other.key().equals(wanted.key())) {
      throw new Refused(CallReason.OUTCOME_KEY_TAKEN, other.key(), other.name());
    }
  }
}
