package app.hardline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which field a column is to be read as. A header may hold an equals sign, a field never does.
 *
 * @param header as the file has it
 * @param field the field's code, or nothing to keep the column as a custom one
 */
record ColumnWord(String header, String field) {

  /** Reads {@code HEADER=FIELD}. */
  static final class Reader implements ITypeConverter<ColumnWord> {

    @Override
    public ColumnWord convert(String text) {
      int between = text.lastIndexOf('=');
      if (between < 0) {
        throw new TypeConversionException("'" + text + "' names no field; write HEADER=FIELD");
      }
      return new ColumnWord(
          text.substring(0, between).strip(), text.substring(between + 1).strip());
    }
  }
}
