package app.hardline.intake;

import app.hardline.csv.Row;
import app.hardline.intake.CleanRow.DoNotCallFlags;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Details;
import app.hardline.prospect.Fold;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Region;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row while its cells are read. */
final class RowDraft {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s<>;,:()\"]+@[^\\s<>;,:()\"@]+\\.[^\\s<>;,:()\"@.]+");
  private static final int SEVERAL = 2;

  private final Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
  private final List<Phone> phones = new ArrayList<>(SEVERAL);
  private final List<ReadPhone> phoneCells = new ArrayList<>(SEVERAL);
  private Map<String, String> custom = Map.of();
  private List<String> tags = List.of();
  private List<Change> changes = List.of();
  private List<PhoneNumber> notToCall = List.of();
  private boolean doNotCall;
  private Optional<Change> fullName = Optional.empty();

  String text(Attribute attribute) {
    return texts.getOrDefault(attribute, "");
  }

  void replace(Attribute attribute, String text) {
    if (text.isEmpty()) {
      texts.remove(attribute);
    } else {
      texts.put(attribute, text);
    }
  }

  /** Fills an attribute; where it is filled already, the text is kept under its header. */
  void set(Attribute attribute, Column column, String text) {
    if (text(attribute).isEmpty()) {
      replace(attribute, text);
    } else if (!text(attribute).equals(text)) {
      keep(column, text);
    }
  }

  /** Adds to an attribute that several columns fill together. */
  void add(Attribute attribute, String text, String between) {
    String before = text(attribute);
    replace(attribute, before.isEmpty() ? text : before + between + text);
  }

  void name(Attribute attribute, Column column, String text) {
    String proper = PersonName.proper(text);
    if (!proper.equals(text)) {
      change(new Change(column.index(), Change.Kind.NAME_IN_ORDER, text, proper));
    }
    set(attribute, column, proper);
  }

  /** Kept until all columns are read, since a file may have the parts of the name as well. */
  void fullName(Column column, String text) {
    if (fullName.isEmpty()) {
      String proper = PersonName.proper(text);
      fullName = Optional.of(new Change(column.index(), Change.Kind.NAME_IN_ORDER, text, proper));
    } else if (!fullName.get().before().equals(text)) {
      keep(column, text);
    }
  }

  void namesInOrder() {
    if (fullName.isPresent()
        && text(Attribute.FIRST_NAME).isEmpty()
        && text(Attribute.LAST_NAME).isEmpty()) {
      Change whole = fullName.get();
      PersonName name = PersonName.split(whole.after());
      replace(Attribute.FIRST_NAME, name.first());
      replace(Attribute.LAST_NAME, name.last());
      if (!whole.after().equals(whole.before())) {
        change(whole);
      }
    }
  }

  /** The first address is the prospect's, others are kept. */
  void emails(Column column, String text) {
    if (isPlainEmail(text)) {
      email(column, Fold.email(text), text, false);
      return;
    }
    Matcher matcher = EMAIL.matcher(text);
    if (!matcher.find()) {
      keepWithMark(column, text);
      return;
    }
    String first = Fold.email(matcher.group());
    email(column, first, text, matcher.find());
  }

  private void email(Column column, String first, String text, boolean more) {
    if (text(Attribute.EMAIL).isEmpty()) {
      replace(Attribute.EMAIL, first);
      if (more) {
        keep(column, text);
      }
    } else if (!text(Attribute.EMAIL).equals(first) || more) {
      keep(column, text);
    }
  }

  /** Nearly all addresses: an at sign with letters, digits, dots, dashes and the like around it. */
  private static boolean isPlainEmail(String text) {
    int at = -1;
    int dot = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@') {
        if (at >= 0 || i == 0) {
          return false;
        }
        at = i;
      } else if (c == '.') {
        dot = i;
      } else if (c != '-' && c != '_' && c != '+' && !isLetterOrDigit(c)) {
        return false;
      }
    }
    return at > 0 && dot > at + 1 && dot < text.length() - 1;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  void profile(Column column, String text) {
    if (text.contains("/company/") || text.contains("/school/")) {
      keep(column, text);
    } else {
      set(Attribute.LINKEDIN, column, text);
    }
  }

  void employees(Column column, String text) {
    Optional<String> figure = CompanySize.employees(text);
    if (figure.isEmpty()) {
      keepWithMark(column, text);
      return;
    }
    if (!figure.get().equals(text)) {
      change(new Change(column.index(), Change.Kind.FIGURE_IN_ORDER, text, figure.get()));
    }
    set(Attribute.EMPLOYEES, column, figure.get());
  }

  void tags(String text) {
    if (tags.isEmpty()) {
      tags = new ArrayList<>(SEVERAL);
    }
    for (String tag : text.split("\\s*(?:[;,|]|:::)\\s*", -1)) {
      String bare = tag.startsWith("* ") ? tag.substring(2) : tag;
      if (!bare.isEmpty() && !tags.contains(bare)) {
        tags.add(bare);
      }
    }
  }

  void doNotCall(boolean set) {
    doNotCall |= set;
  }

  void doNotCall(PhoneNumber number) {
    if (notToCall.isEmpty()) {
      notToCall = new ArrayList<>(SEVERAL);
    }
    notToCall.add(number);
  }

  /** Keeps a text under its column's header. */
  void keep(Column column, String text) {
    if (text.isEmpty()) {
      return;
    }
    Map<String, String> kept = custom();
    String header = column.header().isEmpty() ? String.valueOf(column.index()) : column.header();
    String name = header;
    for (int i = SEVERAL; !text.equals(kept.getOrDefault(name, text)); i++) {
      name = header + " " + i;
    }
    kept.put(name, text);
  }

  private Map<String, String> custom() {
    if (custom.isEmpty()) {
      custom = new LinkedHashMap<>();
    }
    return custom;
  }

  void change(Change change) {
    if (changes.isEmpty()) {
      changes = new ArrayList<>(SEVERAL);
    }
    changes.add(change);
  }

  void cell(ReadPhone cell) {
    phoneCells.add(cell);
  }

  /** Adds a phone, as a custom field where there are too many; false when it is there already. */
  boolean phone(Phone phone) {
    for (Phone known : phones) {
      if (known.number().equals(phone.number())
          && (phone.number().isPresent() || known.raw().equals(phone.raw()))) {
        return false;
      }
    }
    if (phones.size() == Details.MOST_PHONES) {
      custom().put(Known.spareHeader(phone), phone.raw());
    } else {
      phones.add(phone);
    }
    return true;
  }

  Optional<PhoneNumber> firstNumber() {
    for (Phone phone : phones) {
      if (phone.valid()) {
        return phone.number();
      }
    }
    return Optional.empty();
  }

  boolean isReachable() {
    return !phones.isEmpty()
        || !text(Attribute.FIRST_NAME).isEmpty()
        || !text(Attribute.LAST_NAME).isEmpty()
        || !text(Attribute.COMPANY).isEmpty()
        || !text(Attribute.EMAIL).isEmpty()
        || !text(Attribute.WEBSITE).isEmpty()
        || !text(Attribute.LINKEDIN).isEmpty();
  }

  CleanRow finish(
      Row row, Optional<Region> country, Optional<RejectReason> rejected, Optional<ZoneId> zone) {
    if (phones.size() > 1) {
      phones.sort(Comparator.comparing(Phone::kind));
    }
    DoNotCallFlags flags =
        doNotCall || !notToCall.isEmpty()
            ? new DoNotCallFlags(doNotCall, notToCall)
            : DoNotCallFlags.NONE;
    texts.remove(Attribute.TIME_ZONE);
    Details details = new Details(texts, zone, phones, custom, tags);
    return new CleanRow(row, details, country, phoneCells, flags, rejected, changes);
  }

  private void keepWithMark(Column column, String text) {
    change(new Change(column.index(), Change.Kind.KEPT_AS_OWN_FIELD, text, ""));
    keep(column, text);
  }
}
