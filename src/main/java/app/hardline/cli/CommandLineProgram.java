package app.hardline.cli;

import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Runs one command line. Exit codes: 0 done, 1 refused or failed with one sentence on standard
 * error, 2 wrong usage, 3 a check found something.
 */
public final class CommandLineProgram {
  private static final Logger log = LoggerFactory.getLogger(CommandLineProgram.class);

  private final Console console;
  private final CommandLine commands;

  /**
   * A program that speaks to the given streams.
   *
   * @param out standard output
   * @param err standard error
   * @param screens what the command line asks of the screens
   * @param machine the machine's clock and zone
   * @param home the data folder where none is named
   */
  public CommandLineProgram(
      PrintStream out, PrintStream err, Screens screens, Clock machine, Path home) {
    this.console = new Console(out, err, new Words(java.util.Locale.US));
    this.commands = new CommandLine(new HardlineCommand(console, screens, machine, home));
    commands.addSubcommand(new ReadCommand());
    commands.addSubcommand(new ListsCommand());
    commands.addSubcommand(new ProspectsCommand());
    commands.addSubcommand(new TodayCommand());
    commands.addSubcommand(new QuotaCommand());
    commands.addSubcommand(new LogCommand());
    commands.addSubcommand(new UndoCommand());
    commands.addSubcommand(new OutcomesCommand());
    commands.addSubcommand(new ImportCommand());
    commands.addSubcommand(new SampleCommand());
    commands.addSubcommand(new TourCommand());
    commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler(this::misused);
    commands.setExecutionExceptionHandler(this::failed);
  }

  /**
   * Runs.
   *
   * @param arguments the words after {@code hardline}
   * @return the exit code
   */
  public int run(String... arguments) {
    return commands.execute(arguments);
  }

  private int misused(ParameterException e, String[] arguments) {
    console.complain(String.valueOf(e.getMessage()));
    console.complain(
        console.words().say("command.usage", e.getCommandLine().getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  private int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof Refused refused) {
      console.complain(console.words().say(refused));
    } else {
      log.error("a command failed", e);
      console.complain(console.words().say("command.bug", e.getClass().getSimpleName()));
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
