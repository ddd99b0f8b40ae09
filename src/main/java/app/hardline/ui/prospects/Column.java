package app.hardline.ui.prospects;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the table can show of a prospect. */
enum Column {
  PERSON(0),
  COMPANY(13.1),
  TITLE(12),
  STATE(10.6),
  LAST_CALL(5.4),
  NUMBER(10),
  EMAIL(15),
  TOWN(11),
  EMPLOYEES(6),
  INDUSTRY(10),
  LISTS(12),
  TAGS(9);

  private static final Set<String> FIRST = Set.of("STATE", "LAST_CALL");

  private final double ems;

  Column(double ems) {
    this.ems = ems;
  }

  /** How wide it is at least in ems of the table; person and company share what is left. */
  double ems() {
    return ems;
  }

  String text(Row row) {
    return switch (this) {
      case PERSON -> row.person();
      case COMPANY -> row.company();
      case TITLE -> row.title();
      case STATE -> row.turn();
      case LAST_CALL -> row.lastCall();
      case NUMBER -> row.number();
      case EMAIL -> row.email();
      case TOWN -> row.town();
      case EMPLOYEES -> row.employees();
      case INDUSTRY -> row.industry();
      case LISTS -> row.lists();
      case TAGS -> row.tags();
    };
  }

  String word() {
    return "screen.prospects.column." + name().toLowerCase(Locale.ROOT);
  }

  /** The style class of its head and cells. */
  String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The columns that were kept as text. */
  static List<Column> kept(String text) {
    Set<String> names = text.isBlank() ? FIRST : Set.of(text.strip().split(" "));
    return Arrays.stream(values())
        .filter(column -> column.always() || names.contains(column.name()))
        .toList();
  }

  /** Columns as text to be kept. */
  static String keep(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(" "));
  }

  /** Shown whatever is chosen: without them nobody knows who it is. */
  boolean always() {
    return this == PERSON || this == COMPANY;
  }
}
