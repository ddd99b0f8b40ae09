package app.hardline.intake;

import app.hardline.compliance.DoNotCallReader;
import app.hardline.compliance.DoNotCallScope;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.csv.Row;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Details;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.ZoneFinder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the rows of a file say must not be called. */
final class DoNotCallRows {
  private static final Set<String> NO = Set.of("", "no", "n", "false", "f", "0", "nein", "non");

  private final RowCleaner cleaner;
  private final DoNotCallReader reader;
  private final Optional<DoNotCallScope> scope;
  private final List<Column> flags;

  DoNotCallRows(
      Mapping mapping, DoNotCallReader reader, PhoneReader phones, Optional<DoNotCallScope> scope) {
    this.cleaner = new RowCleaner(mapping, phones, new ZoneFinder());
    this.reader = reader;
    this.scope = scope;
    this.flags =
        mapping.columns().stream()
            .filter(it -> it.meaning().equals(new Meaning.Fills(Field.DO_NOT_CALL)))
            .toList();
  }

  /** Whether a row says of itself that they may be called. */
  boolean mayBeCalled(Row row) {
    return !flags.isEmpty()
        && flags.stream()
            .map(it -> it.index() < row.cells().size() ? row.cells().get(it.index()) : "")
            .allMatch(it -> NO.contains(it.strip().toLowerCase(Locale.ROOT)));
  }

  /** Empty for a row that is about nobody. */
  Set<DoNotCallValue> of(Row row) {
    if (scope.isPresent()) {
      return values(row.cells().stream(), scope.get());
    }
    Details details = cleaner.clean(row).details();
    Set<DoNotCallValue> lines = new LinkedHashSet<>();
    details.phones().stream()
        .flatMap(phone -> phone.number().stream())
        .forEach(number -> lines.add(DoNotCallValue.number(number)));
    lines.addAll(values(Stream.of(details.text(Attribute.EMAIL)), DoNotCallScope.EMAIL));
    if (!lines.isEmpty()) {
      return lines;
    }
    Set<DoNotCallValue> firms =
        values(Stream.of(details.text(Attribute.WEBSITE)), DoNotCallScope.DOMAIN);
    firms.addAll(values(Stream.of(details.text(Attribute.COMPANY)), DoNotCallScope.COMPANY));
    return firms.isEmpty() ? plain(row.cells()) : firms;
  }

  /**
   * Cells whose kind is plain, whatever their column is: the name of a file looks like a domain.
   */
  Set<DoNotCallValue> plain(List<String> cells) {
    Set<DoNotCallValue> lines = values(cells.stream(), DoNotCallScope.NUMBER);
    lines.addAll(values(cells.stream(), DoNotCallScope.EMAIL));
    return lines.isEmpty() ? values(cells.stream(), DoNotCallScope.DOMAIN) : lines;
  }

  private Set<DoNotCallValue> values(Stream<String> cells, DoNotCallScope as) {
    Set<DoNotCallValue> values = new LinkedHashSet<>();
    cells.forEach(cell -> reader.of(cell, as).ifPresent(values::add));
    return values;
  }
}
