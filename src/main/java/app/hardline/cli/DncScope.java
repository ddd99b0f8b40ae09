package app.hardline.cli;

import app.hardline.compliance.DoNotCallReader;
import app.hardline.compliance.DoNotCallScope;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.prospect.PhoneReader;
import app.hardline.workbench.Workbench;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options by which values of the do-not-call list are read. */
final class DncScope {
  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      converter = Word.class,
      description = "number, person (by id), email, company or domain; found out unless given")
  private @Nullable DoNotCallScope scope;

  @Option(names = "--region", paramLabel = "US", description = "of numbers without a country")
  private @Nullable String region;

  /** Reads the word of a scope. */
  static final class Word implements ITypeConverter<DoNotCallScope> {
    @Override
    public DoNotCallScope convert(String word) {
      return Arrays.stream(DoNotCallScope.values())
          .filter(it -> it.code().equals(word))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  Arrays.stream(DoNotCallScope.values())
                      .map(DoNotCallScope::code)
                      .collect(Collectors.joining(", "))));
    }
  }

  Optional<DoNotCallScope> scope() {
    return Optional.ofNullable(scope);
  }

  @Nullable String region() {
    return region;
  }

  /** All of some texts, each once. */
  Set<DoNotCallValue> read(Workbench workbench, List<String> texts) {
    DoNotCallReader reader =
        new DoNotCallReader(new PhoneReader(RegionWord.or(region, workbench.settings())));
    Set<DoNotCallValue> values = new LinkedHashSet<>();
    for (String text : texts) {
      values.add(scope == null ? reader.read(text) : reader.read(text, scope));
    }
    return values;
  }
}
