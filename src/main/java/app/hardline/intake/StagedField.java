package app.hardline.intake;

import app.hardline.prospect.Attribute;
import app.hardline.prospect.Details;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneKind;
import app.hardline.prospect.PhoneNumber;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that an import does to a prospect who was there before, once its segment is shown: it
 * fills a field, puts the prospect on the list, or bars them by the file's own do-not-call flag.
 *
 * @param prospect id
 * @param field an attribute's code, {@code phone}, {@code tag}, {@code custom.HEADER}, {@code list}
 *     or {@code doNotCall}
 * @param value what it is filled with
 */
record StagedField(long prospect, String field, String value) {
  static final String LIST = "list";
  static final String DO_NOT_CALL = "doNotCall";

  private static final String PHONE = "phone";
  private static final String TAG = "tag";
  private static final String CUSTOM = "custom.";
  private static final int PHONE_PARTS = 5;

  /** What is added to a prospect, field by field. */
  static List<StagedField> of(long prospect, Details more) {
    List<StagedField> fields = new ArrayList<>();
    more.texts()
        .forEach(
            (attribute, text) -> fields.add(new StagedField(prospect, attribute.code(), text)));
    more.zone()
        .ifPresent(zone ->
            fields.add(new StagedField(prospect, Attribute.TIME_ZONE.code(), zone.getId())));
    more.phones().forEach(phone -> fields.add(new StagedField(prospect, PHONE, written(phone))));
    more.custom()
        .forEach((header, text) -> fields.add(new StagedField(prospect, CUSTOM + header, text)));
    more.tags().forEach(tag -> fields.add(new StagedField(prospect, TAG, tag)));
    return fields;
  }

  /** The fields of one prospect together again; what isn't a field of theirs is left out. */
  static Details details(List<StagedField> fields) {
    Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
    Map<String, String> custom = new LinkedHashMap<>();
    List<Phone> phones = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    Optional<ZoneId> zone = Optional.empty();
    for (StagedField field : fields) {
      Optional<Attribute> attribute = attribute(field.field());
      if (field.field().equals(PHONE)) {
        phones.add(phone(field.value()));
      } else if (field.field().equals(TAG)) {
        tags.add(field.value());
      } else if (field.field().startsWith(CUSTOM)) {
        custom.put(field.field().substring(CUSTOM.length()), field.value());
      } else if (attribute.filter(it -> it == Attribute.TIME_ZONE).isPresent()) {
        zone = Optional.of(ZoneId.of(field.value()));
      } else {
        attribute.ifPresent(it -> texts.put(it, field.value()));
      }
    }
    return new Details(texts, zone, phones, custom, tags);
  }

  private static Optional<Attribute> attribute(String code) {
    return Arrays.stream(Attribute.values()).filter(it -> it.code().equals(code)).findFirst();
  }

  private static String written(Phone phone) {
    return String.join(
        "\t",
        phone.kind().code(),
        phone.number().map(PhoneNumber::e164).orElse(""),
        phone.number().map(PhoneNumber::extension).orElse(""),
        phone.valid() ? "valid" : "",
        phone.raw());
  }

  private static Phone phone(String written) {
    String[] parts = written.split("\t", PHONE_PARTS);
    Optional<PhoneNumber> number =
        parts[1].isEmpty() ? Optional.empty() : Optional.of(PhoneNumber.of(parts[1], parts[2]));
    return new Phone(PhoneKind.of(parts[0]), number, !parts[3].isEmpty(), parts[4]);
  }
}
