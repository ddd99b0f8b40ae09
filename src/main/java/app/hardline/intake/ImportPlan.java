package app.hardline.intake;

import app.hardline.csv.CsvFile;
import app.hardline.csv.ReadAs;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;

/**
 * How a file is to be imported. Immutable.
 *
 * @param file what was found in it
 * @param readAs what the person said of encoding, delimiter and header
 * @param mapping what its columns are
 * @param region of rows that name no country
 * @param areaCode put before local numbers; up to five digits, or empty
 * @param list name of the list that it fills; made where there is none of that name
 */
public record ImportPlan(
    CsvFile file, ReadAs readAs, Mapping mapping, Region region, String areaCode, String list) {

  /**
   * The same with another mapping.
   *
   * @param other what the columns are
   * @return a new plan
   */
  public ImportPlan with(Mapping other) {
    return new ImportPlan(file, readAs, other, region, areaCode, list);
  }

  /**
   * The same for another list.
   *
   * @param name of the list
   * @return a new plan
   */
  public ImportPlan into(String name) {
    return new ImportPlan(file, readAs, mapping, region, areaCode, name);
  }

  PhoneReader phones() {
    return new PhoneReader(region, areaCode);
  }
}
