package app.hardline.ui.script;

import app.hardline.calls.Outcome;
import app.hardline.script.Caller;
import app.hardline.script.ObjectionLetters;
import app.hardline.script.Script;
import app.hardline.workbench.Workbench;
import java.util.List;

/**
 * What the script column shows, as it is kept.
 *
 * @param script the one that is read on these lists
 * @param all those there are
 * @param objections in their order
 * @param caller who calls
 * @param outcomes the ways in which a call can end
 */
record ScriptFacts(
    Script script,
    List<Script> all,
    ObjectionLetters objections,
    Caller caller,
    List<Outcome> outcomes) {

  /** Off the screen's thread. */
  static ScriptFacts read(Workbench workbench, List<Long> lists) {
    return new ScriptFacts(
        workbench.scripts().of(lists),
        workbench.scripts().all(),
        new ObjectionLetters(workbench.objections().all()),
        new Caller(workbench.settings().get(Caller.NAME), workbench.settings().get(Caller.COMPANY)),
        workbench.outcomes().all());
  }
}
