package app.hardline.cli;

import app.hardline.pipeline.Money;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Runs one command line. Exit codes: 0 done, 1 refused or failed with one sentence on standard
 * error, 2 wrong usage, 3 a check found something.
 */
public final class CommandLineProgram {
  private static final Logger log = LoggerFactory.getLogger(CommandLineProgram.class);

  private final PrintStream out;
  private final Console console;
  private final CommandLine commands;

  /**
   * A program that speaks to the given streams.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param screens what the command line asks of the screens
   * @param machine the machine's clock and zone
   * @param home the data folder where none is named
   */
  public CommandLineProgram(
      InputStream in, PrintStream out, PrintStream err, Screens screens, Clock machine, Path home) {
    this.out = out;
    this.console = new Console(in, out, err, new Words(java.util.Locale.US));
    this.commands = new CommandLine(new HardlineCommand(console, screens, machine, home));
    commands.addSubcommand(new ReadCommand());
    commands.addSubcommand(new ListsCommand());
    commands.addSubcommand(new ProspectsCommand());
    commands.addSubcommand(new TodayCommand());
    commands.addSubcommand(new NumbersCommand());
    commands.addSubcommand(new PlanCommand());
    commands.addSubcommand(new QuotaCommand());
    commands.addSubcommand(new DealCommand());
    commands.addSubcommand(new KpiCommand());
    commands.addSubcommand(new ReportCommand());
    commands.addSubcommand(new ExportCommand());
    commands.addSubcommand(new NextCommand());
    commands.addSubcommand(new RulesCommand());
    commands.addSubcommand(new LogCommand());
    commands.addSubcommand(new UndoCommand());
    commands.addSubcommand(new OutcomesCommand());
    commands.addSubcommand(new DncCommand());
    commands.addSubcommand(new CallbacksCommand());
    commands.addSubcommand(new DialCommand());
    commands.addSubcommand(new ImportCommand());
    commands.addSubcommand(new SampleCommand());
    commands.addSubcommand(new TourCommand());
    reads(Path.class, "path", CommandLineProgram::path);
    reads(Instant.class, "instant", Instant::parse);
    reads(LocalDate.class, "date", LocalDate::parse);
    reads(Money.class, "money", CommandLineProgram::money);
    reads(Long.class, "number", Long::valueOf);
    reads(long.class, "number", Long::valueOf);
    reads(Integer.class, "number", Integer::valueOf);
    reads(int.class, "number", Integer::valueOf);
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
    int code = commands.execute(arguments);
    try {
      return told(code);
    } catch (ReaderGone _) {
      return CommandLine.ExitCode.OK;
    }
  }

  /** The exit code, once all output has left. */
  private int told(int code) {
    out.flush();
    if (code == CommandLine.ExitCode.OK && out.checkError()) {
      console.complain(console.words().say("command.output-lost"));
      return CommandLine.ExitCode.SOFTWARE;
    }
    return code;
  }

  /** What can't be read is told in plain words, without the name of a class. */
  private <T> void reads(Class<T> type, String what, Function<String, T> read) {
    commands.registerConverter(
        type,
        text -> {
          try {
            return read.apply(text);
          } catch (IllegalArgumentException | DateTimeException e) {
            throw new TypeConversionException(console.words().say("command.misread." + what, text));
          }
        });
  }

  /** A script's variable that is empty must not stand for the folder it happens to run in. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("no path");
    }
    return Path.of(text);
  }

  private static Money money(String text) {
    try {
      return Money.read(text);
    } catch (Refused e) {
      throw new IllegalArgumentException(e);
    }
  }

  private int misused(ParameterException e, String[] arguments) {
    console.complain(String.valueOf(e.getMessage()));
    console.complain(
        console.words().say("command.usage", e.getCommandLine().getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  private int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof ReaderGone) {
      return CommandLine.ExitCode.OK;
    }
    if (e instanceof Refused refused) {
      console.complain(console.words().say(refused));
    } else {
      log.error("a command failed", e);
      console.complain(console.words().say("command.bug", e.getClass().getSimpleName()));
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
