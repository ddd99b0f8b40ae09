package app.hardline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.hardline.words.Reason;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the program and the places that say them. */
class WordsTest {

  private static final Path BUNDLE =
      Path.of("src/main/resources/app/hardline/words/words.properties");
  private static final Pattern ENTRY = Pattern.compile("^([\\w.-]+)\\s*=\\s*(.*)$");
  private static final Pattern LITERAL = Pattern.compile("\"([\\w-]+(?:\\.[\\w-]*)+)\"");
  private static final Pattern KEY = Pattern.compile("(screen|command|document)\\.[\\w.-]*[\\w-]");

  /** A key may be put together from a beginning like "screen.outcome." and a name. */
  private static final Pattern BEGINNING = Pattern.compile("[\\w-]+\\.(?:[\\w-]+\\.)+");

  @Test
  void everyReasonHasASentence() throws IOException {
    assertThat(keys()).containsAll(reasons());
  }

  @Test
  void noKeyIsUnused() throws IOException {
    Set<String> literals = literals();
    Set<String> beginnings =
        literals.stream()
            .filter(it -> BEGINNING.matcher(it).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> unused = new TreeSet<>(keys());
    unused.removeAll(reasons());
    unused.removeAll(literals);
    unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  @Test
  void noKeyIsMissing() throws IOException {
    Set<String> wanted = new TreeSet<>(literals());
    wanted.removeIf(it -> !KEY.matcher(it).matches());
    assertThat(keys()).containsAll(wanted);
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    assertThat(entries().stream().map(it -> it.group(1))).doesNotHaveDuplicates();
  }

  @Test
  void everySentenceIsAMessageFormat() throws IOException {
    for (MatchResult entry : entries()) {
      assertThatCode(() -> new MessageFormat(entry.group(2), Locale.US))
          .as(entry.group(1))
          .doesNotThrowAnyException();
    }
  }

  private static Set<String> reasons() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.hardline")
            .stream()
            .filter(it -> it.isEnum() && it.isAssignableTo(Reason.class))
            .flatMap(it -> Stream.of(it.reflect().getEnumConstants()))
            .map(it -> ((Reason) it).key())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys() throws IOException {
    return entries().stream().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<MatchResult> entries() throws IOException {
    return Files.readAllLines(BUNDLE).stream()
        .flatMap(line -> ENTRY.matcher(line).results())
        .toList();
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    for (Path file : Sources.java()) {
      LITERAL.matcher(Files.readString(file)).results().forEach(it -> literals.add(it.group(1)));
    }
    return literals;
  }
}
