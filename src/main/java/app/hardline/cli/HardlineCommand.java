package app.hardline.cli;

import app.hardline.store.DataFolder;
import app.hardline.workbench.Workbench;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code hardline} itself: what all commands share. Given no command it opens the window. */
@Command(
    name = "hardline",
    description = {
      "Calls from a list, counts the calls, and holds you to your quota.",
      "Without a command the window opens."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "[COMMAND]")
final class HardlineCommand implements Callable<Integer> {
  private final Console console;
  private final Screens screens;
  private final Clock machine;
  private final Path home;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder with the data, instead of HARDLINE_DATA or the platform’s own")
  private @Nullable Path data;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "one JSON object on standard output")
  private boolean json;

  @Spec private CommandSpec spec;

  HardlineCommand(Console console, Screens screens, Clock machine, Path home) {
    this.console = console;
    this.screens = screens;
    this.machine = machine;
    this.home = home;
  }

  @Override
  public Integer call() {
    screens.window().accept(folder(), List.copyOf(spec.subcommands().keySet()));
    return 0;
  }

  Console console() {
    return console;
  }

  Screens screens() {
    return screens;
  }

  /** Whether one JSON object is wanted instead of text. */
  boolean json() {
    return json;
  }

  /** Counts that are wrong usage below zero. */
  void notBelowZero(CommandSpec command, String option, long count) {
    if (count < 0) {
      throw new ParameterException(
          command.commandLine(), console.words().say("command.misread.below-zero", option));
    }
  }

  /**
   * How long ago the process was started, by the virtual machine's own count: the system knows the
   * instant only to the second.
   */
  static double secondsSinceStart() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
  }

  /** Opens the data, does something with it, and closes it again. */
  <T> T withData(Function<Workbench, T> work) {
    try (Workbench workbench = Workbench.open(folder(), machine, () -> false)) {
      return work.apply(workbench);
    }
  }

  private DataFolder folder() {
    return new DataFolder(data == null ? home : data);
  }
}
