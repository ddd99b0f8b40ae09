package app.hardline.intake;

import app.hardline.csv.CsvFile;
import app.hardline.csv.Part;
import app.hardline.csv.ReadAs;
import app.hardline.csv.Row;
import app.hardline.csv.RowReader;
import app.hardline.prospect.Region;
import app.hardline.store.Database;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at files before they are imported. Safe for any thread but the screen's. */
public final class ListFiles {
  private static final int SAMPLE = 200;

  private final Database database;
  private final ColumnMapper mapper = new ColumnMapper();
  private final ImportStore store = new ImportStore();

  /**
   * Looks at files for a database.
   *
   * @param database remembers how files were read
   */
  public ListFiles(Database database) {
    this.database = database;
  }

  /**
   * Looks at a file: how it is to be read, and what its columns are.
   *
   * @param path of the file
   * @param readAs what the person says of it
   * @param region of rows that name no country
   * @param areaCode put before local numbers; digits, or empty to take what was given the last time
   * @param list name of the list that it shall fill
   * @return what was found; the mapping of a file with the same header is taken over
   * @throws Refused with a {@link app.hardline.csv.CsvReason} when it can't be read, or with {@link
   *     IntakeReason#BAD_AREA_CODE}
   */
  public ListFile open(Path path, ReadAs readAs, Region region, String areaCode, String list) {
    if (!areaCode.matches("[0-9]{0,5}")) {
      throw new Refused(IntakeReason.BAD_AREA_CODE, areaCode);
    }
    CsvFile file = CsvFile.open(path, readAs);
    Optional<ImportFormat> format = format(file);
    ReadAs reading = readAs;
    if (readAs.equals(ReadAs.FOUND)
        && format.isPresent()
        && !format.get().readAs().equals(ReadAs.FOUND)) {
      reading = format.get().readAs();
      file = CsvFile.open(path, reading);
    }
    String prefix = areaCode.isEmpty() ? format.map(ImportFormat::areaCode).orElse("") : areaCode;
    List<List<String>> sample = sample(file);
    ImportPlan plan = new ImportPlan(file, reading, new Mapping(List.of()), region, prefix, list);
    Mapping found = mapper.map(file.header(), file.headerLine().isPresent(), sample, plan.phones());
    Mapping mapping = format.map(it -> it.applied(found)).orElse(found);
    String hash = FileHash.of(path);
    return new ListFile(
        plan.with(mapping),
        format.isPresent(),
        database.read(view -> store.sameFile(view, hash)),
        sample);
  }

  /**
   * Saves the rows of a file that are no prospects, with line and reason.
   *
   * @param plan how the file is read
   * @param to the file to write, in place of what was there
   * @param words say the reasons
   * @return how many were saved
   * @throws Refused with {@link IntakeReason#REJECTS_OVER_LIST} when it is the list itself, with
   *     {@link IntakeReason#REJECTS_NOT_SAVED} when it can't be written
   */
  public long saveRejected(ImportPlan plan, Path to, Words words) {
    try (RejectsFile file = RejectsFile.begin(plan, to)) {
      return file.save(words);
    }
  }

  /**
   * Saves the rows of a file that are worth a look once it is imported, with line and reason: those
   * that are no prospects, and those that can't be called.
   *
   * @param plan how the file is read
   * @param rows which those are
   * @param to the file to write, in place of what was there
   * @param words say the reasons
   * @return how many were saved
   * @throws Refused with {@link IntakeReason#REJECTS_OVER_LIST} when it is the list itself, with
   *     {@link IntakeReason#REJECTS_NOT_SAVED} when it can't be written
   */
  public long saveLookedAt(ImportPlan plan, LookedAt rows, Path to, Words words) {
    try (RejectsFile file = RejectsFile.begin(plan, to)) {
      return file.save(rows::why, words);
    }
  }

  private Optional<ImportFormat> format(CsvFile file) {
    return headerKey(file).flatMap(key -> database.read(view -> store.format(view, key)));
  }

  /**
   * Files with the same names of columns, in the same order, are read alike; empty for a file
   * without a header, which says nothing of the next one.
   */
  static Optional<String> headerKey(CsvFile file) {
    return file.headerLine().isPresent()
        ? Optional.of(String.join("\n", file.header()))
        : Optional.empty();
  }

  private static List<List<String>> sample(CsvFile file) {
    List<List<String>> sample = new ArrayList<>();
    try (RowReader rows = file.rows()) {
      while (sample.size() < SAMPLE && rows.hasNext()) {
        Row row = rows.next();
        if (row.part() == Part.RECORD) {
          sample.add(row.cells());
        }
      }
    }
    return sample;
  }
}
