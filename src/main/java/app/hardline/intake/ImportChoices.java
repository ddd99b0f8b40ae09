package app.hardline.intake;

import app.hardline.csv.ReadAs;
import app.hardline.prospect.Region;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the person says about a file to import. What isn't said is found, or known from the last
 * file with the same header. Immutable.
 *
 * @param file the file
 * @param readAs how it is read
 * @param region for phones of rows that name no country
 * @param areaCode put before numbers that lack one; digits, or empty
 * @param columns what single columns are, by their index: a field, or empty to keep one under its
 *     own header
 */
public record ImportChoices(
    Path file,
    ReadAs readAs,
    Optional<Region> region,
    Optional<String> areaCode,
    Map<Integer, Optional<Field>> columns) {

  /** Keeps the columns from change. */
  public ImportChoices {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /**
   * Says nothing but the file.
   *
   * @param file the file
   * @return all else is found
   */
  public static ImportChoices of(Path file) {
    return new ImportChoices(file, ReadAs.FOUND, Optional.empty(), Optional.empty(), Map.of());
  }

  /**
   * The same, read otherwise. What was said about columns is forgotten, since they may be others.
   *
   * @param as how the file is read
   * @return a copy
   */
  public ImportChoices with(ReadAs as) {
    return new ImportChoices(file, as, region, areaCode, Map.of());
  }

  /**
   * The same with a region.
   *
   * @param where for phones of rows that name no country
   * @return a copy
   */
  public ImportChoices with(Region where) {
    return new ImportChoices(file, readAs, Optional.of(where), areaCode, columns);
  }

  /**
   * The same with an area code.
   *
   * @param digits put before numbers that lack one
   * @return a copy
   */
  public ImportChoices withAreaCode(String digits) {
    return new ImportChoices(file, readAs, region, Optional.of(digits), columns);
  }

  /**
   * The same with one column read as something else.
   *
   * @param index of the column
   * @param field what it is; empty to keep it under its own header
   * @return a copy
   */
  public ImportChoices with(int index, Optional<Field> field) {
    Map<Integer, Optional<Field>> changed = new LinkedHashMap<>(columns);
    changed.put(index, field);
    return new ImportChoices(file, readAs, region, areaCode, changed);
  }

  /**
   * The same with nothing said about columns.
   *
   * @return a copy
   */
  public ImportChoices withoutColumns() {
    return new ImportChoices(file, readAs, region, areaCode, Map.of());
  }
}
