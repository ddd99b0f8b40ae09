package app.hardline.intake;

import app.hardline.intake.Meaning.Fills;
import app.hardline.intake.Meaning.Qualifier;
import app.hardline.intake.Meaning.Qualifies;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneCell;
import app.hardline.prospect.PhoneKind;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The phone columns of a file, each with the columns that say something about it. */
final class RowPhones {

  private record PhoneColumn(
      int index,
      PhoneKind kind,
      OptionalInt areaCode,
      OptionalInt extension,
      OptionalInt label,
      OptionalInt doNotCall) {}

  private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");

  private final List<PhoneColumn> columns = new ArrayList<>();
  private final PhoneReader reader;

  RowPhones(Mapping mapping, PhoneReader reader) {
    this.reader = reader;
    for (Column column : mapping.columns()) {
      if (column.meaning() instanceof Fills(Field field) && field.phoneKind().isPresent()) {
        columns.add(
            new PhoneColumn(
                column.index(),
                field.phoneKind().get(),
                qualifier(mapping, Qualifier.AREA_CODE, column.index()),
                qualifier(mapping, Qualifier.EXTENSION, column.index()),
                qualifier(mapping, Qualifier.LABEL, column.index()),
                qualifier(mapping, Qualifier.DO_NOT_CALL, column.index())));
      }
    }
  }

  private static OptionalInt qualifier(Mapping mapping, Qualifier what, int phone) {
    return mapping.columns().stream()
        .filter(column -> column.meaning().equals(new Qualifies(what, phone)))
        .mapToInt(Column::index)
        .findFirst();
  }

  void read(List<String> cells, Optional<Region> country, RowDraft draft) {
    for (PhoneColumn column : columns) {
      String cell = cell(cells, column.index());
      if (!cell.isBlank()) {
        read(column, cell, cells, country, draft);
      }
    }
  }

  private void read(
      PhoneColumn column,
      String text,
      List<String> cells,
      Optional<Region> country,
      RowDraft draft) {
    String label =
        column.label().isPresent() ? cell(cells, column.label()).toLowerCase(Locale.ROOT) : "";
    if (label.contains("fax")) {
      return;
    }
    PhoneCell cell = completed(column, reader.read(text, country), cells, country);
    draft.cell(new ReadPhone(column.index(), cell));
    if (CellText.tidy(text).isEmpty()) {
      return;
    }
    boolean barred = column.doNotCall().isPresent() && Flag.isSet(cell(cells, column.doNotCall()));
    String extension = digits(cell(cells, column.extension()));
    int known = 0;
    List<Phone> phones = cell.phones(kind(label, column.kind()));
    for (Phone phone : phones) {
      Phone whole = extended(phone, extension);
      known += draft.phone(whole) ? 0 : 1;
      if (barred && whole.number().isPresent()) {
        draft.doNotCall(whole.number().get());
      }
    }
    mark(column.index(), cell, known > 0, draft);
  }

  private static String digits(String text) {
    return text.isEmpty() ? text : NOT_DIGITS.matcher(text).replaceAll("");
  }

  /** The cell read with the area code that stands in a column of its own. */
  private PhoneCell completed(
      PhoneColumn column, PhoneCell cell, List<String> cells, Optional<Region> country) {
    String areaCode = cell(cells, column.areaCode());
    if (cell.valid() || areaCode.isBlank()) {
      return cell;
    }
    PhoneCell whole = reader.read(areaCode + " " + cell.raw(), country);
    return whole.problem().isPresent()
        ? cell
        : new PhoneCell(
            cell.raw(), cell.possible(), false, true, whole.numbers(), Optional.empty());
  }

  private static Phone extended(Phone phone, String extension) {
    if (extension.isEmpty() || phone.number().isEmpty() || extension.length() > 20) {
      return phone;
    }
    PhoneNumber number = phone.number().get();
    return number.extension().isEmpty()
        ? new Phone(
            phone.kind(),
            Optional.of(new PhoneNumber(number.digits(), extension)),
            phone.valid(),
            phone.raw() + " x" + extension)
        : phone;
  }

  private static PhoneKind kind(String label, PhoneKind otherwise) {
    if (label.isEmpty()) {
      return otherwise;
    }
    if (label.contains("mobil") || label.contains("cell") || label.contains("iphone")) {
      return PhoneKind.MOBILE;
    }
    if (label.contains("work") || label.contains("business") || label.contains("direct")) {
      return PhoneKind.DIRECT;
    }
    return label.contains("main") || label.contains("company") ? PhoneKind.COMPANY : otherwise;
  }

  private static void mark(int column, PhoneCell cell, boolean known, RowDraft draft) {
    Change.Kind kind;
    if (cell.problem().isPresent()) {
      kind = Change.Kind.NOT_DIALABLE;
    } else if (cell.numbers().size() > 1) {
      kind = Change.Kind.SEVERAL_NUMBERS;
    } else if (cell.repaired()) {
      kind = Change.Kind.NUMBER_REPAIRED;
    } else if (known) {
      kind = Change.Kind.SAME_NUMBER;
    } else if (!cell.numbers().getFirst().number().extension().isEmpty()) {
      kind = Change.Kind.EXTENSION_READ;
    } else {
      return;
    }
    String after = cell.numbers().isEmpty() ? "" : cell.numbers().getFirst().number().toString();
    draft.change(new Change(column, kind, cell.raw(), after));
  }

  private static String cell(List<String> cells, OptionalInt column) {
    return column.isPresent() ? cell(cells, column.getAsInt()) : "";
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
