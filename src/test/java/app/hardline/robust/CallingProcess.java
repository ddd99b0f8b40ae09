package app.hardline.robust;

import app.hardline.calls.Call;
import app.hardline.dialer.ClipboardDialer;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;
import app.hardline.dialing.Scope;
import app.hardline.store.DataFolder;
import app.hardline.workbench.Workbench;
import app.hardline.world.SetClock;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process of its own that calls without end: dials, types a note and logs, and takes every fifth
 * call back. It says each thing once the program has shown it to be done.
 */
final class CallingProcess {
  static final String LOGGED = "logged ";
  static final String UNDONE = "undone ";
  static final String NOTED = "noted ";

  /** Words that a note can be told by, with how many of them were typed. */
  static final String WORD = "word";

  private static final int WORDS = 3;

  private CallingProcess() {}

  /** The session over a data folder, at a time at which everybody can be called. */
  static DialSession session(Workbench workbench) {
    return workbench.dialSessions().start(Scope.all(), () -> new ClipboardDialer(_ -> {}));
  }

  static Workbench workbench(Path data) {
    SetClock clock = new SetClock("2027-02-11T15:02:00Z", "America/Chicago");
    return Workbench.open(new DataFolder(data), clock, () -> false);
  }

  /**
   * The entry.
   *
   * @param args the data folder
   */
  public static void main(String[] args) {
    PrintStream said = System.out;
    try (Workbench workbench = workbench(Path.of(args[0]))) {
      DialSession session = session(workbench);
      int typed = 0;
      for (int calls = 1; ; calls++) {
        session.dial();
        for (int i = 0; i < WORDS; i++) {
          typed++;
          session.note(WORD + typed);
          said.println(NOTED + typed);
        }
        session.log("no-answer", Optional.empty());
        long call = session.lastLogged().orElseThrow().call().id();
        said.println(LOGGED + call);
        if (calls % 5 == 0) {
          Call undone = session.lastLogged().orElseThrow().call();
          session.undo();
          said.println(UNDONE + undone.id());
          session.log("voicemail", Optional.empty());
          said.println(LOGGED + session.lastLogged().orElseThrow().call().id());
        }
      }
    }
  }

  static String note(DialState state) {
    return state.card().orElseThrow().note();
  }
}
