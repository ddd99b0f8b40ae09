package app.hardline.ui.dial;

import app.hardline.calls.Call;
import app.hardline.calls.HowFar;
import app.hardline.calls.Letter;
import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Meetings;
import app.hardline.calls.Outcome;
import app.hardline.calls.Reached;
import app.hardline.calls.Untold;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Logged;
import app.hardline.ui.kit.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is left to do after a call, in the way of nothing: a question that goes by itself with the
 * next dial, and the mail that was promised. The keys are letters that do nothing else then.
 */
final class Afterwards {

  /** A way to answer: its letter, its words, and what it does. */
  record Reply(String letter, String words, Runnable run) {}

  /** A meeting about which something was told just now. */
  record Told(Untold untold, MeetingState state) {}

  private static final List<Map.Entry<String, Reached>> HOW_FAR =
      List.of(
          Map.entry("e", Reached.OPENER),
          Map.entry("b", Reached.PROBLEM),
          Map.entry("k", Reached.ASK));
  private static final List<Map.Entry<String, MeetingState>> HELD =
      List.of(Map.entry("h", MeetingState.HELD), Map.entry("x", MeetingState.NO_SHOW));

  private final Tasks tasks;
  private final DialDoors doors;
  private final HowFar howFar;
  private final Meetings meetings;
  private final Supplier<Map<String, Outcome>> outcomes;
  private final BooleanSupplier free;
  private final Runnable lookAgain;
  private final Set<Long> left = new HashSet<>();
  private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Logged> last = Optional.empty();
  private boolean calling;

  /**
   * What is asked beside a session.
   *
   * @param outcomes by their codes
   * @param free whether nothing else is said in the place of the question
   * @param lookAgain run when somebody may have come up
   */
  Afterwards(
      Tasks tasks,
      DialDoors doors,
      Supplier<Map<String, Outcome>> outcomes,
      BooleanSupplier free,
      Runnable lookAgain) {
    this.tasks = tasks;
    this.doors = doors;
    this.howFar = new HowFar(doors.workbench().database());
    this.meetings = doors.workbench().meetings();
    this.outcomes = outcomes;
    this.free = free;
    this.lookAgain = lookAgain;
  }

  /** The session is at another card or call; a question that was left open is left so. */
  void moved(DialState now, Optional<Logged> logged) {
    boolean another = !logged.equals(last);
    boolean called = calling;
    last = logged;
    calling = now instanceof DialState.InCall;
    if (another || calling) {
      told.set(Optional.empty());
    }
    if (calling && !called) {
      leave();
    } else if (another) {
      asked.set(Optional.empty());
    }
    if (another || called) {
      look();
    }
  }

  /** Looks what there is to ask, where nothing is asked. */
  void look() {
    if (asked.get().isEmpty() && !calling && !doors.practice()) {
      Optional<Logged> about = last;
      tasks.ask(
          () -> toAsk(about),
          found -> {
            if (about.equals(last) && !calling) {
              asked.set(found.filter(it -> !isLeft(it)));
            }
          });
    }
  }

  ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** What was told about a meeting just now; empty once the session goes on. */
  ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** The ways to answer what is asked and can be seen. */
  List<Reply> replies() {
    return asked.get().filter(_ -> free.getAsBoolean()).map(this::replies).orElse(List.of());
  }

  /** What a letter answers. */
  Optional<Runnable> on(String letter) {
    return replies().stream()
        .filter(reply -> reply.letter().equalsIgnoreCase(letter))
        .map(Reply::run)
        .findFirst();
  }

  /** Leaves the question open. */
  void leave() {
    Optional<Asked> open = asked.get();
    asked.set(Optional.empty());
    open.ifPresent(it -> {
      switch (it) {
        case Asked.HowFarItWent(Logged talk) -> keep(talk.call(), Optional.empty());
        case Asked.WasItHeld(Untold untold) -> left.add(untold.meeting().id());
      }
    });
  }

  /** Takes back what was told about a meeting just now. Whether there was anything. */
  boolean takeBack() {
    Optional<Told> was = told.get();
    was.ifPresent(it -> tell(it.untold(), MeetingState.BOOKED));
    return was.isPresent();
  }

  /** What the call that was logged last has promised to mail. */
  Optional<Letter> draft() {
    return last.map(Logged::call)
        .filter(call -> !call.practice())
        .flatMap(call -> Optional.ofNullable(outcomes.get().get(call.outcome())))
        .flatMap(Letter::after);
  }

  /** Opens the draft of that mail. */
  void openDraft() {
    if (draft().isPresent()) {
      last.map(Logged::call).map(Call::id).ifPresent(doors.draft()::accept);
    }
  }

  private List<Reply> replies(Asked open) {
    return switch (open) {
      case Asked.HowFarItWent(Logged talk) ->
          HOW_FAR.stream()
              .map(it ->
                  new Reply(
                      it.getKey(),
                      "screen.dial.far." + it.getValue().code(),
                      () -> answer(talk, it.getValue())))
              .toList();
      case Asked.WasItHeld(Untold untold) ->
          HELD.stream()
              .map(it ->
                  new Reply(
                      it.getKey(),
                      "screen.dial.held." + it.getValue().code(),
                      () -> tell(untold, it.getValue())))
              .toList();
    };
  }

  private void answer(Logged talk, Reached reached) {
    asked.set(Optional.empty());
    keep(talk.call(), Optional.of(reached));
  }

  private void keep(Call call, Optional<Reached> reached) {
    tasks.ask(
        () -> {
          howFar.keep(call, reached);
          return call;
        },
        _ -> look());
  }

  private void tell(Untold untold, MeetingState state) {
    Meeting meeting = untold.meeting();
    asked.set(Optional.empty());
    tasks.ask(
        () -> {
          meetings.tell(meeting, state);
          return state;
        },
        now -> {
          lookAgain.run();
          if (now == MeetingState.BOOKED) {
            told.set(Optional.empty());
            look();
          } else {
            told.set(Optional.of(new Told(untold, now)));
          }
        });
  }

  /** Off the screen's thread. */
  private Optional<Asked> toAsk(Optional<Logged> about) {
    return about
        .filter(it -> howFar.isDue(it.call()))
        .<Asked>map(Asked.HowFarItWent::new)
        .or(() ->
            meetings.untold().stream()
                .map(Asked.WasItHeld::new)
                .filter(it -> !isLeft(it))
                .findFirst());
  }

  private boolean isLeft(Asked open) {
    return open instanceof Asked.WasItHeld(Untold untold) && left.contains(untold.meeting().id());
  }
}
