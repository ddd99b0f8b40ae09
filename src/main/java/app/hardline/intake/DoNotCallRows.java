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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the rows of a file say must not be called. */
final class DoNotCallRows {
  private static final Set<String> NO = Set.of("", "no", "n", "false", "f", "0", "nein", "non");

  /** What a column of prospects' ids is called. */
  private static final Pattern PERSON =
      Pattern.compile("(?i)(?:id|(?:hardline|prospect|person|contact)(?:[ _-]?id)?)");

  private final RowCleaner cleaner;
  private final DoNotCallReader reader;
  private final Optional<DoNotCallScope> scope;
  private final List<Column> named;
  private final List<Column> flags;

  DoNotCallRows(
      Mapping mapping, DoNotCallReader reader, PhoneReader phones, Optional<DoNotCallScope> scope) {
    this.cleaner = new RowCleaner(mapping, phones, new ZoneFinder());
    this.reader = reader;
    this.scope = scope;
    this.named = scope.map(it -> named(mapping, it)).orElse(List.of());
    this.flags =
        mapping.columns().stream()
            .filter(it -> it.meaning().equals(new Meaning.Fills(Field.DO_NOT_CALL)))
            .toList();
  }

  /** Whether a row says of itself that they may be called. */
  boolean mayBeCalled(Row row) {
    return !flags.isEmpty()
        && flags.stream()
            .map(it -> cell(row, it).orElse(""))
            .allMatch(it -> NO.contains(it.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * The columns that hold what the scope is about. A count looks like a prospect's id and any word
   * like a company, so that of several columns only those are read that are named so.
   */
  private static List<Column> named(Mapping mapping, DoNotCallScope scope) {
    List<Column> columns = mapping.columns();
    return columns.size() == 1
        ? columns
        : switch (scope) {
          case NUMBER, EMAIL, DOMAIN -> columns;
          case PERSON ->
              columns.stream().filter(it -> PERSON.matcher(it.header()).matches()).toList();
          case COMPANY ->
              columns.stream()
                  .filter(it -> it.meaning().equals(new Meaning.Fills(Field.COMPANY)))
                  .toList();
        };
  }

  private static Optional<String> cell(Row row, Column column) {
    return row.cells().stream().skip(column.index()).findFirst();
  }

  /** Empty for a row that is about nobody. */
  Set<DoNotCallValue> of(Row row) {
    if (scope.isPresent()) {
      return values(named.stream().flatMap(it -> cell(row, it).stream()), scope.get());
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
