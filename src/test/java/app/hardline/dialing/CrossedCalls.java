package app.hardline.dialing;

import app.hardline.calls.Call;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.calls.Undone;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.prospect.MergedByHand;
import app.hardline.prospect.PhoneNumber;
import app.hardline.world.Cast;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What calls are crossed by: lists, other calls, mergers. */
abstract class CrossedCalls extends AtTheDialer {

  final NewCall call(Cast who, PhoneNumber number, String outcome) {
    return new NewCall(
        who.id(),
        outcome,
        Optional.of(number),
        CallTimes.justNow(world.clock.instant()),
        "",
        Optional.empty(),
        false);
  }

  final Call logged(Cast who, PhoneNumber number, String outcome) {
    return world.workbench().calls().log(call(who, number, outcome));
  }

  final Call logged(Cast who, String outcome) {
    return logged(who, who.number(), outcome);
  }

  final Undone undone(Call call) {
    return world.workbench().calls().undo(call.id());
  }

  final boolean barred(Cast who) {
    return world.ask("SELECT count(*) FROM standing WHERE bars & 1 AND prospect_id = " + who.id())
        > 0;
  }

  final MergedByHand merge(Cast kept, Cast gone) {
    return world.workbench().departing().merge(kept.id(), gone.id());
  }

  final void part(MergedByHand merged) {
    world.workbench().departing().part(merged);
  }

  final void add(DoNotCallValue... values) {
    world.workbench().doNotCall().add(List.of(values), "");
  }

  final void suppress(DoNotCallValue... values) {
    Iterator<List<DoNotCallValue>> rows = List.of(List.of(values)).iterator();
    world.workbench().doNotCall().add("register.csv", Optional.empty(), rows);
  }

  final List<String> entries() {
    return world.rows(
        "SELECT DISTINCT scope, value FROM do_not_call WHERE lifted_at IS NULL ORDER BY 1, 2");
  }

  final List<Long> offered() {
    return world.workbench().queue().next(Scope.of(world.list()), 20).stream()
        .map(next -> next.prospect().id())
        .toList();
  }

  final List<String> standing(Cast who) {
    return world.rows(
        "SELECT tier, due, attempts, last_call, bars FROM standing WHERE prospect_id = "
            + who.id());
  }
}
