package app.hardline.workbench;

import app.hardline.calls.CallTraces;
import app.hardline.dialing.DraftTraces;
import app.hardline.pipeline.DealTraces;
import app.hardline.prospect.Traces;
import app.hardline.script.ScriptTraces;
import java.util.List;

/** What all features keep of prospects. */
final class EveryTrace {

  private EveryTrace() {}

  static List<Traces> left() {
    return List.of(new DealTraces(), new CallTraces(), new DraftTraces(), new ScriptTraces());
  }
}
