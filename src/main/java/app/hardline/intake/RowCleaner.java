package app.hardline.intake;

import app.hardline.csv.Part;
import app.hardline.csv.Row;
import app.hardline.intake.Meaning.Custom;
import app.hardline.intake.Meaning.Fills;
import app.hardline.intake.Meaning.Qualifies;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.prospect.ZoneFinder;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Puts the rows of a file in order, by its mapping. The same row gives the same result; nothing of
 * it is lost: what fits no field is kept under its header. Immutable and safe for any thread.
 */
public final class RowCleaner {
  private final Mapping mapping;
  private final PhoneReader phones;
  private final ZoneFinder zones;
  private final RowPhones rowPhones;

  /**
   * A cleaner for one file.
   *
   * @param mapping what its columns are
   * @param phones reads its phones, and knows the region of rows without a country
   * @param zones tells the time zones of its prospects
   */
  public RowCleaner(Mapping mapping, PhoneReader phones, ZoneFinder zones) {
    this.mapping = mapping;
    this.phones = phones;
    this.zones = zones;
    this.rowPhones = new RowPhones(mapping, phones);
  }

  /**
   * Puts a row in order.
   *
   * @param row as wide as the mapping, or of any width where it is no record
   * @return what will be stored, or why it is rejected
   */
  public CleanRow clean(Row row) {
    RowDraft draft = new RowDraft();
    List<String> cells = row.cells();
    for (Column column : mapping.columns()) {
      String cell = column.index() < cells.size() ? cells.get(column.index()) : "";
      if (!cell.isEmpty()) {
        switch (column.meaning()) {
          case Fills(Field field) -> text(field, column, cell, draft);
          case Custom _ -> draft.keep(column, repaired(column, CellText.tidyLines(cell), draft));
          case Qualifies _ -> {} // read with its phone
        }
      }
    }
    draft.namesInOrder();
    String country = draft.text(Attribute.COUNTRY);
    Optional<Region> region = Region.named(country);
    postalCode(region.isPresent() ? region.get() : phones.region(), draft);
    rowPhones.read(cells, region, draft);
    Optional<Region> rules = zones.country(region, phones.region(), draft.text(Attribute.STATE));
    return draft.finish(row, rules, rejected(row.part(), draft), zone(region, draft));
  }

  private void text(Field field, Column column, String cell, RowDraft draft) {
    if (field.phoneKind().isPresent()) {
      return;
    }
    String tidy = field == Field.NOTES ? CellText.tidyLines(cell) : CellText.tidy(cell);
    if (tidy.isEmpty()) {
      return;
    }
    String text = repaired(column, tidy, draft);
    switch (field) {
      case FULL_NAME -> draft.fullName(column, text);
      case FIRST_NAME -> draft.name(Attribute.FIRST_NAME, column, text);
      case LAST_NAME -> draft.name(Attribute.LAST_NAME, column, text);
      case EMAIL -> draft.emails(column, text);
      case LINKEDIN -> draft.profile(column, text);
      case EMPLOYEES -> draft.employees(column, text);
      case REVENUE -> draft.set(Attribute.REVENUE, column, revenue(column, text));
      case STREET -> draft.add(Attribute.STREET, text, ", ");
      case NOTES -> draft.add(Attribute.NOTES, text, "\n");
      case TAGS -> draft.tags(text);
      case DO_NOT_CALL -> draft.doNotCall(Flag.isSet(text));
      case TIME_ZONE -> timeZone(column, text, draft);
      default -> draft.set(field.attribute().orElseThrow(), column, text);
    }
  }

  private static String repaired(Column column, String tidy, RowDraft draft) {
    String text = CellText.repaired(tidy);
    if (!text.equals(tidy)) {
      draft.change(new Change(column.index(), Change.Kind.LETTERS_REPAIRED, tidy, text));
    }
    return text;
  }

  private static String revenue(Column column, String text) {
    return column.header().contains("000s") ? CompanySize.timesThousand(text) : text;
  }

  private static void timeZone(Column column, String text, RowDraft draft) {
    try {
      draft.set(Attribute.TIME_ZONE, column, ZoneId.of(text).getId());
    } catch (DateTimeException e) {
      draft.keep(column, text);
    }
  }

  /** A spreadsheet takes the zeros before a ZIP code. */
  private void postalCode(Region region, RowDraft draft) {
    String code = draft.text(Attribute.POSTAL_CODE);
    boolean short5 = code.length() == 4 || code.length() == 3;
    boolean short9 = code.length() == 9 && code.charAt(4) == '-';
    if ((short5 || short9)
        && region.equals(Region.US)
        && code.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-')) {
      String whole = short9 ? "0" + code : "0".repeat(5 - code.length()) + code;
      draft.replace(Attribute.POSTAL_CODE, whole);
      mapping
          .column(Field.POSTAL_CODE)
          .ifPresent(column ->
              draft.change(new Change(column.index(), Change.Kind.ZEROS_PUT_BACK, code, whole)));
    }
  }

  private Optional<ZoneId> zone(Optional<Region> country, RowDraft draft) {
    String written = draft.text(Attribute.TIME_ZONE);
    if (!written.isEmpty()) {
      return Optional.of(ZoneId.of(written));
    }
    return zones
        .find(
            country,
            phones.region(),
            draft.text(Attribute.STATE),
            draft.text(Attribute.POSTAL_CODE),
            draft.firstNumber())
        .map(found -> found.zone());
  }

  private static Optional<RejectReason> rejected(Part part, RowDraft draft) {
    return switch (part) {
      case HEADER -> Optional.of(RejectReason.HEADER_AGAIN);
      case FOOTER -> Optional.of(RejectReason.FOOTER);
      case OTHER_TABLE -> Optional.of(RejectReason.OTHER_TABLE);
      case RECORD, RECORD_AGAIN ->
          draft.isReachable() ? Optional.empty() : Optional.of(RejectReason.NOTHING_TO_GO_BY);
    };
  }
}
