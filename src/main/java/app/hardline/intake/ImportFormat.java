package app.hardline.intake;

import app.hardline.csv.ReadAs;
import java.util.List;
import java.util.Optional;

/**
 * How a file was read the last time; offered for the next one with the same header.
 *
 * @param readAs what the person said of encoding, delimiter and header
 * @param fields what each column was, as its field's code; empty for a custom one
 * @param areaCode put before local numbers
 */
record ImportFormat(ReadAs readAs, List<String> fields, String areaCode) {

  static ImportFormat of(ImportPlan plan) {
    List<String> fields =
        plan.mapping().columns().stream()
            .map(column ->
                column.meaning() instanceof Meaning.Fills(Field field) ? field.code() : "")
            .toList();
    return new ImportFormat(plan.readAs(), fields, plan.areaCode());
  }

  /** The mapping as it was then; columns that serve a phone stay as they are found. */
  Mapping applied(Mapping found) {
    Mapping mapping = found;
    for (Column column : found.columns()) {
      Optional<Field> field =
          column.index() < fields.size() ? Field.of(fields.get(column.index())) : column.field();
      boolean serves = column.meaning() instanceof Meaning.Qualifies;
      if (!serves && !field.equals(column.field())) {
        mapping = mapping.with(column.index(), field);
      }
    }
    return mapping;
  }
}
