package app.hardline.intake;

import app.hardline.prospect.Region;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an import would do.
 *
 * @param source the file, and how it is read
 * @param sameFile the last time that the very same file was imported
 * @param columns the columns, what they are, and how their cells fare
 * @param counts what would come of the rows
 * @param withProblems how many rows are worth a look
 * @param problems those rows, the first thousand of them
 * @param lookAt rows to look at even when they are imported: those rejected and those that can't be
 *     called, the first thousand of them
 * @param rows the first thousand rows, whatever they are
 * @param countries how many rows name which country; those that name none are left out
 * @param complete whether all rows were looked at; if not, the counts hold for the first ones only
 */
public record Preview(
    Source source,
    Optional<SameFile> sameFile,
    List<ColumnFigures> columns,
    Counts counts,
    long withProblems,
    List<ShownRow> problems,
    List<ShownRow> lookAt,
    List<ShownRow> rows,
    Map<Region, Long> countries,
    boolean complete) {

  private static final Set<Field> PERSON =
      Set.of(Field.FIRST_NAME, Field.FULL_NAME, Field.LAST_NAME);

  /**
   * A file, and how it is read.
   *
   * @param file where it lies
   * @param encoding its IANA name
   * @param delimiter what stands between cells; empty for one column
   * @param headerLine which record from the top names the columns, 1 the first; empty for none
   * @param region for phones of rows that name no country
   * @param areaCode put before numbers that lack one; empty where none was given
   */
  public record Source(
      Path file,
      String encoding,
      Optional<String> delimiter,
      OptionalInt headerLine,
      Region region,
      String areaCode) {}

  /**
   * An import of the same file.
   *
   * @param on its date
   * @param list the list that it filled
   */
  public record SameFile(LocalDate on, String list) {}

  /**
   * How the cells of a column fare.
   *
   * @param column the column
   * @param filled cells that hold something
   * @param changed cells that would be stored otherwise than they stand
   * @param notDialable cells of a phone column with no number that can be dialed
   * @param lackingAreaCode those among them that an area code would complete
   * @param toLookAt whether it is one of the columns to look at first
   * @param doubtful whether so few of its cells are phones that it may be none
   */
  public record ColumnFigures(
      Column column,
      long filled,
      long changed,
      long notDialable,
      long lackingAreaCode,
      boolean toLookAt,
      boolean doubtful) {}

  /**
   * What comes of rows.
   *
   * @param read all rows, the sum of the next four
   * @param added become prospects
   * @param merged add to somebody who is there already
   * @param duplicates add nothing to somebody who is there already
   * @param rejected are no prospects
   * @param notCallable of those added, how many can't be called
   */
  public record Counts(
      long read, long added, long merged, long duplicates, long rejected, long notCallable) {

    /** Checks that no row is counted twice or lost. */
    public Counts {
      if (read != added + merged + duplicates + rejected || notCallable > added) {
        throw new IllegalArgumentException("every row has one fate");
      }
    }
  }

  /** Keeps the lists from change. */
  public Preview {
    columns = List.copyOf(columns);
    problems = List.copyOf(problems);
    lookAt = List.copyOf(lookAt);
    rows = List.copyOf(rows);
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
  }

  /**
   * How many columns fill a field or say something about a phone.
   *
   * @return the others are kept under their own headers
   */
  public long matched() {
    return columns.stream()
        .filter(figures -> !(figures.column().meaning() instanceof Meaning.Custom))
        .count();
  }

  /**
   * Whether the list would have anybody to call.
   *
   * @return false when no row that is added has a number that can be dialed
   */
  public boolean somebodyToCall() {
    return counts.added() == 0 || counts.notCallable() < counts.added();
  }

  /**
   * The columns that tell one row from another.
   *
   * @return a name, a company and a phone, as far as there are such columns
   */
  public List<ColumnFigures> telling() {
    return Stream.of(
            first(PERSON::contains),
            first(Field.COMPANY::equals),
            first(field -> field.phoneKind().isPresent()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<ColumnFigures> first(Predicate<Field> is) {
    return columns.stream().filter(it -> it.column().field().filter(is).isPresent()).findFirst();
  }

  /**
   * The mapping that this was made with.
   *
   * @return all columns
   */
  public Mapping mapping() {
    return new Mapping(columns.stream().map(ColumnFigures::column).toList());
  }
}
