package app.hardline.calls;

import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.words.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which a call can end. Safe for any thread but the screen's. */
public final class Outcomes {
  /** The code of the outcome after which somebody is never called again. */
  public static final String DO_NOT_CALL = "do-not-call";

  /** The code of the outcome with which a meeting that is booked stands. */
  public static final String CONFIRMED = "confirmed";

  private final Database database;
  private final OutcomeStore store = new OutcomeStore();
  private final OutcomeRules rules = new OutcomeRules(store);

  /**
   * The outcomes of a database.
   *
   * @param database where they are kept
   */
  public Outcomes(Database database) {
    this.database = database;
  }

  /**
   * The outcomes to choose from.
   *
   * @return in the order of the keys
   */
  public List<Outcome> all() {
    return database.read(store::all);
  }

  /**
   * The outcomes that can't be chosen any more; calls that were logged with them keep them.
   *
   * @return in their order
   */
  public List<Outcome> retired() {
    return database.read(store::retired);
  }

  /**
   * Part: every outcome that a call can have been logged with.
   *
   * @param view what is read
   * @return their names by their codes
   */
  public Map<String, String> names(Snapshot view) {
    return Stream.concat(store.all(view).stream(), store.retired(view).stream())
        .collect(Collectors.toMap(Outcome::code, Outcome::name));
  }

  /**
   * One outcome.
   *
   * @param code its name for machines
   * @return the outcome
   * @throws Refused with {@link CallReason#UNKNOWN_OUTCOME} when there is none
   */
  public Outcome named(String code) {
    return database.read(view -> store.named(view, code)).outcome();
  }

  /**
   * The code that is meant by a word: a code, or else the key that logs an outcome.
   *
   * @param word as it was typed
   * @return the code of the outcome with that key; the word itself where it is a code, or no key
   */
  public String code(String word) {
    List<Outcome> all = all();
    return all.stream().anyMatch(it -> it.code().equals(word))
        ? word
        : all.stream()
            .filter(it -> it.key().equalsIgnoreCase(word))
            .map(Outcome::code)
            .findFirst()
            .orElse(word);
  }

  /**
   * Adds an outcome behind the others.
   *
   * @param wanted as the owner wants it
   * @return as it is kept
   * @throws Refused with a {@link CallReason} when name, key or stage can't be
   */
  public Outcome add(OutcomeChange wanted) {
    return database.write(tx -> {
      OutcomeChange tidy = rules.checked(tx, wanted, Optional.empty());
      String code = rules.code(tx, tidy.name());
      store.add(tx, code, tidy);
      return store.named(tx, code).outcome();
    });
  }

  /**
   * Changes an outcome. Calls that were logged with it stay as they were.
   *
   * @param code whose
   * @param wanted as the owner wants it
   * @return as it is kept
   * @throws Refused with a {@link CallReason} when name or key can't be, or when the stage is fixed
   */
  public Outcome change(String code, OutcomeChange wanted) {
    return database.write(tx -> {
      OutcomeStore.Kept kept = store.kept(tx, code);
      OutcomeChange tidy = rules.checked(tx, wanted, Optional.of(code));
      rules.checkStage(kept, tidy);
      store.change(tx, code, tidy, kept.follows(tidy));
      return store.named(tx, code).outcome();
    });
  }

  /**
   * Moves an outcome to another place in the row of keys.
   *
   * @param code which
   * @param place 0 for the first; behind the last is last
   * @throws Refused with {@link CallReason#UNKNOWN_OUTCOME}
   */
  public void move(String code, int place) {
    database.write(tx -> {
      List<String> order = new ArrayList<>(store.all(tx).stream().map(Outcome::code).toList());
      if (!order.remove(code)) {
        throw new Refused(CallReason.UNKNOWN_OUTCOME, code);
      }
      order.add(Math.clamp(place, 0, order.size()), code);
      store.order(tx, order);
      return order;
    });
  }

  /**
   * Takes an outcome off the keys. Calls that were logged with it keep it.
   *
   * @param code which
   * @param now when
   * @throws Refused with {@link CallReason#MUST_STAY} or {@link CallReason#UNKNOWN_OUTCOME}
   */
  public void retire(String code, Instant now) {
    database.write(tx -> {
      Outcome outcome = store.named(tx, code).outcome();
      rules.checkMayGo(outcome);
      store.retire(tx, code, now);
      return outcome;
    });
  }

  /**
   * Brings a retired outcome back, behind the others.
   *
   * @param code which
   * @return as it is kept
   * @throws Refused with a {@link CallReason} when its name or its key has been taken since
   */
  public Outcome bringBack(String code) {
    return database.write(tx -> {
      Outcome outcome = store.kept(tx, code).rule().outcome();
      rules.checked(tx, OutcomeChange.of(outcome), Optional.of(code));
      store.bringBack(tx, code);
      return outcome;
    });
  }

  /**
   * Which outcomes came with the program: their stage and what they ask is fixed.
   *
   * @return their codes
   */
  public Set<String> shipped() {
    return database.read(store::shipped);
  }

  /**
   * Asks to be told when an outcome changed.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database.changes().listen(Set.of("outcome"), action);
  }
}
