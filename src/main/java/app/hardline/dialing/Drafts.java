package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.calls.CallLog;
import app.hardline.calls.NewCall;
import app.hardline.dialing.DialState.Answered;
import app.hardline.dialing.DialState.Dialed;
import app.hardline.dialing.DialState.NothingLeft;
import app.hardline.dialing.DialState.Over;
import app.hardline.dialing.DialState.Ready;
import app.hardline.script.Scripts;
import app.hardline.store.Database;
import app.hardline.store.Transaction;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what a session has begun and not logged. */
final class Drafts {
  private final Database database;
  private final Scope scope;
  private final Scripts scripts;
  private final DraftStore store = new DraftStore();

  Drafts(Database database, Scope scope, Scripts scripts) {
    this.database = database;
    this.scope = scope;
    this.scripts = scripts;
  }

  /**
   * Puts what a state holds on the disk; a card on which nothing was begun leaves nothing there.
   */
  void keep(DialState state) {
    state
        .card()
        .ifPresent(card -> {
          Draft draft = draft(state, card);
          database.write(tx -> {
            if (draft.empty()) {
              store.delete(tx, draft.prospect());
            } else {
              store.save(tx, draft);
            }
            return draft;
          });
        });
  }

  /** Puts a dialed number on the disk, for which the owner was asked. */
  void keepAnyway(DialState.Dialed dialed) {
    database.write(tx -> {
      long prospect = dialed.shown().prospect().id();
      store.save(tx, draft(dialed, dialed.shown()));
      store.keepAnyway(tx, prospect);
      return prospect;
    });
  }

  /** Keeps the note that was begun on a card for the next time, on no card. */
  void layAside(DialState state) {
    if (state instanceof DialState.Ready(Card card) && !card.note().isEmpty()) {
      database.write(tx -> {
        store.layAside(tx);
        return tx;
      });
    }
  }

  /**
   * Logs a call in the place of what was begun, with the script that was read and what the owner
   * said when asked.
   */
  Call log(Transaction tx, CallLog calls, NewCall entry) {
    boolean anyway = store.anyway(tx, entry.prospect());
    store.delete(tx, entry.prospect());
    Call call = calls.log(tx, entry);
    calls.keepScript(tx, call.id(), scripts.version(tx, scope.lists()));
    if (anyway) {
      calls.keepAnyway(tx, call.id());
    }
    return call;
  }

  /**
   * Puts back what there was before a call was logged, together with what was noted since. A call
   * without length was only noted.
   */
  Draft restore(Transaction tx, Call call, boolean anyway) {
    boolean madeHere = call.answeredAt().isPresent() || call.endedAt().isAfter(call.startedAt());
    String since = store.of(tx, call.prospect()).map(Draft::note).orElse("");
    Draft draft =
        new Draft(
            call.prospect(),
            scope,
            call.number(),
            Optional.of(call.startedAt()).filter(_ -> madeHere),
            call.answeredAt(),
            Optional.of(call.endedAt()).filter(_ -> madeHere),
            joined(call.note(), since));
    store.save(tx, draft);
    if (anyway) {
      store.keepAnyway(tx, draft.prospect());
    }
    return draft;
  }

  private static String joined(String note, String since) {
    return Stream.of(note, since)
        .filter(Predicate.not(String::isBlank))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private Draft draft(DialState state, Card card) {
    return switch (state) {
      case Dialed(_, Instant dialed) ->
          draft(card, Optional.of(dialed), Optional.empty(), Optional.empty());
      case Answered(_, Instant dialed, Instant answered) ->
          draft(card, Optional.of(dialed), Optional.of(answered), Optional.empty());
      case Over(_, Instant dialed, Optional<Instant> answered, Instant ended) ->
          draft(card, Optional.of(dialed), answered, Optional.of(ended));
      case Ready _, NothingLeft _ ->
          draft(card, Optional.empty(), Optional.empty(), Optional.empty());
    };
  }

  private Draft draft(
      Card card, Optional<Instant> dialed, Optional<Instant> answered, Optional<Instant> ended) {
    return new Draft(
        card.prospect().id(), scope, card.number(), dialed, answered, ended, card.note());
  }
}
