package app.hardline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A terminal on which commands are tried, each as a process of its own would see it. */
public final class Terminal {
  /** Wednesday, February 10, 2027, 9:00 in the morning in Chicago. */
  public static final Clock MORNING =
      Clock.fixed(Instant.parse("2027-02-10T15:00:00Z"), ZoneId.of("America/Chicago"));

  private final Path data;
  private InputStream in = InputStream.nullInputStream();
  private final Clock clock;

  /** A terminal over a data folder, on the morning of {@link #MORNING}. */
  public Terminal(Path data) {
    this(data, MORNING);
  }

  /** A terminal over a data folder at some time. */
  public Terminal(Path data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  /**
   * What a command left behind.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  public record Result(int code, String out, String err) {

    /** The one JSON object on standard output. */
    public JsonNode json() {
      try {
        return new ObjectMapper().readTree(out);
      } catch (JsonProcessingException e) {
        throw new AssertionError("not one JSON object: " + out + err, e);
      }
    }
  }

  /** What standard input has for the commands from now on. */
  public Terminal typing(String keys) {
    return typing(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
  }

  /** Where the keys for the commands come from, from now on. */
  public Terminal typing(InputStream keys) {
    in = keys;
    return this;
  }

  /** Runs a command and waits for its end. */
  public Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result result = run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    return new Result(result.code(), out.toString(StandardCharsets.UTF_8), result.err());
  }

  /** Runs a command that answers to a stream of the caller’s; the result has no output then. */
  public Result run(PrintStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new CommandLineProgram(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Screens((folder, commands) -> {}, folder -> List.of()),
                clock,
                data)
            .run(arguments);
    return new Result(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
