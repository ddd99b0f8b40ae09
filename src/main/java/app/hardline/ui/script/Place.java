package app.hardline.ui.script;

import app.hardline.calls.Call;
import app.hardline.dialing.Card;
import app.hardline.dialing.DialState;
import app.hardline.script.MergeFields;
import app.hardline.script.Part;
import app.hardline.script.Piece;
import app.hardline.script.Script;
import java.util.List;
import java.util.Optional;

/**
 * Where in the script a call is.
 *
 * @param tab the opener, or what is said to whoever answers instead
 * @param step the index of the step
 * @param talking whether they have answered
 */
record Place(Part tab, int step, boolean talking) {
  static final Place START = new Place(Part.OPENER, 0, false);

  /** After they answered the opener is said. */
  Place after(DialState before, DialState now) {
    if (!prospect(before).equals(prospect(now)) || now instanceof DialState.Ready) {
      return START;
    }
    boolean answered =
        now instanceof DialState.Answered
            || (now instanceof DialState.Over over && over.answeredAt().isPresent());
    int step = now.card().map(Card::stepOnceAnswered).orElse(1);
    return answered && !talking ? new Place(Part.OPENER, step, true) : this;
  }

  Place on(int steps, int last) {
    return tab == Part.OPENER
        ? new Place(tab, Math.clamp(step + steps, 0, last), talking)
        : new Place(Part.OPENER, step, talking);
  }

  Place at(Part another) {
    return new Place(another, step, talking);
  }

  Said say(Script script, MergeFields fields, Optional<Card> card) {
    List<Part> steps = script.steps();
    int at = Math.min(step, steps.size() - 1);
    boolean inSteps = tab == Part.OPENER;
    Optional<Part> agreed =
        card.filter(_ -> inSteps && at == 0)
            .flatMap(Card::agreed)
            .filter(it -> !script.text(it).isEmpty());
    Part part = agreed.orElse(inSteps ? steps.get(at) : tab);
    List<Piece> text = fields.fill(script.text(part));
    return new Said(
        part,
        text,
        card.filter(_ -> part == Part.PROMISED).flatMap(Place::promise),
        inSteps ? at + 1 : 0,
        steps.size(),
        next(steps, at).filter(_ -> inSteps && part != Part.REMINDER && part != Part.REBOOKING),
        talking);
  }

  private static Optional<Part> next(List<Part> steps, int at) {
    return at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
  }

  private static Optional<Said.Promise> promise(Card card) {
    return card.history().stream()
        .filter(call -> call.nextDue().isPresent() && call.nextDue().equals(card.next().due()))
        .filter(call -> !call.note().isEmpty())
        .findFirst()
        .map((Call call) -> new Said.Promise(call.localDate(), call.note()));
  }

  private static Optional<Long> prospect(DialState state) {
    return state.card().map(card -> card.prospect().id());
  }
}
