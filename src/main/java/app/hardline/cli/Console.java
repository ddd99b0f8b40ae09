package app.hardline.cli;

import app.hardline.csv.CsvWriter;
import app.hardline.words.Words;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Where commands speak: text or one JSON object on standard output, sentences on standard error. In
 * JSON, what isn't known is left out; instants are ISO 8601 in UTC.
 */
final class Console {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Words words;
  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule().addSerializer(Instant.class, new WholeSeconds()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  Console(InputStream in, PrintStream out, PrintStream err, Words words) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.words = words;
  }

  Words words() {
    return words;
  }

  /** One line of text on standard output. */
  void line(String text) {
    out.println(text);
  }

  /** A sentence of {@code words.properties} on standard output. */
  void say(String key, Object... arguments) {
    out.println(words.say(key, arguments));
  }

  /** One sentence on standard error. */
  void complain(String sentence) {
    err.println(sentence);
  }

  /** Where progress goes: standard error, if that is a terminal. */
  PrintStream progress() {
    return err;
  }

  /** Keys from the terminal, where standard input and output are one; else from the input. */
  Keyboard keyboard() throws IOException {
    return isTerminal(0) && isTerminal(1) ? new TerminalKeyboard() : new PipedKeyboard(in);
  }

  /** Whether a person watches standard error, where progress goes. */
  boolean isTerminal() {
    return isTerminal(2);
  }

  private static boolean isTerminal(int stream) {
    try {
      String target = Path.of("/proc/self/fd/" + stream).toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    }
  }

  /** The one JSON object of a command. */
  void json(Object object) {
    try {
      out.println(json.writeValueAsString(object));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For a JSON object that is too large to be held: the caller writes it piece by piece. */
  void json(Streamed object) {
    try {
      JsonGenerator generator = json.createGenerator(out);
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      object.write(generator);
      generator.close();
      out.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For CSV on standard output, which stays open. */
  CsvWriter csv() throws IOException {
    return CsvWriter.to(
        new OutputStreamWriter(out, StandardCharsets.UTF_8) {
          @Override
          public void close() throws IOException {
            flush();
          }
        });
  }

  /** Writes one JSON object piece by piece. */
  @FunctionalInterface
  interface Streamed {
    void write(JsonGenerator generator) throws IOException;
  }
}
