package app.hardline.cli;

import app.hardline.time.Per;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a period's word. */
final class PerWord implements ITypeConverter<Per> {

  @Override
  public Per convert(String word) {
    return Arrays.stream(Per.values())
        .filter(per -> per.code().equals(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + word + "' is not day, week, month or quarter"));
  }
}
