package app.hardline.cli;

import app.hardline.dialer.Dialer;
import app.hardline.dialer.DialerChoice;
import app.hardline.dialing.DialSession;
import app.hardline.dialing.Scope;
import app.hardline.store.Settings;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A dial session in the terminal. */
@Command(
    name = "dial",
    description = {
      "A dial session in the terminal, with the keys of the window.",
      "? shows the keys. A terminal can’t tell Ctrl+Enter from Enter, so call over is Ctrl+O.",
      "Where keys come from a pipe, each is one character and a line of words ends with its line."
    })
final class DialCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Option(names = "--list", paramLabel = "NAME", description = "over one list; over all otherwise")
  private @Nullable String list;

  @Option(
      names = "--by-hand",
      description = "shows each number, to be dialed on any phone, and hands none over")
  private boolean byHand;

  @Override
  public Integer call() {
    Console console = hardline.console();
    if (hardline.json()) {
      throw new ParameterException(spec.commandLine(), console.words().say("command.dial.no-json"));
    }
    return hardline.withData(workbench -> {
      try (Keyboard keyboard = console.keyboard()) {
        new DialTerminal(console, keyboard, workbench, session(workbench)).run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return 0;
    });
  }

  private DialSession session(Workbench workbench) {
    Scope scope =
        Optional.ofNullable(list).map(workbench.lists()::named).map(Scope::of).orElse(Scope.all());
    return workbench.dialSessions().start(scope, () -> dialer(workbench.settings()));
  }

  private Dialer dialer(Settings settings) {
    DialerChoice chosen = settings.get(DialerChoice.SETTING);
    boolean shown = byHand || (chosen.way() == DialerChoice.Way.SYSTEM && isBare());
    DialerChoice choice =
        shown ? new DialerChoice(DialerChoice.Way.CLIPBOARD, chosen.template()) : chosen;
    return choice.dialer(
        System.getProperty("os.name", ""),
        number -> hardline.console().say("command.dial.by-hand", number));
  }

  /** On Linux nothing opens an address where there is no desktop. */
  private static boolean isBare() {
    return System.getProperty("os.name", "").equals("Linux")
        && isEmpty("DISPLAY")
        && isEmpty("WAYLAND_DISPLAY");
  }

  private static boolean isEmpty(String variable) {
    return Optional.ofNullable(System.getenv(variable)).orElse("").isEmpty();
  }
}
