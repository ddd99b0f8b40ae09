package app.hardline.intake;

import app.hardline.prospect.Attribute;
import app.hardline.prospect.PhoneKind;
import java.util.Arrays;
import java.util.Optional;

/** What a column of a list can be. */
public enum Field {
  FIRST_NAME(Attribute.FIRST_NAME),
  LAST_NAME(Attribute.LAST_NAME),
  FULL_NAME("fullName"),
  TITLE(Attribute.TITLE),
  COMPANY(Attribute.COMPANY),
  DIRECT_PHONE("directPhone", PhoneKind.DIRECT),
  MOBILE_PHONE("mobilePhone", PhoneKind.MOBILE),
  COMPANY_PHONE("companyPhone", PhoneKind.COMPANY),
  OTHER_PHONE("otherPhone", PhoneKind.OTHER),
  EMAIL(Attribute.EMAIL),
  WEBSITE(Attribute.WEBSITE),
  LINKEDIN(Attribute.LINKEDIN),
  STREET(Attribute.STREET),
  CITY(Attribute.CITY),
  STATE(Attribute.STATE),
  POSTAL_CODE(Attribute.POSTAL_CODE),
  COUNTRY(Attribute.COUNTRY),
  EMPLOYEES(Attribute.EMPLOYEES),
  INDUSTRY(Attribute.INDUSTRY),
  REVENUE(Attribute.REVENUE),
  NOTES(Attribute.NOTES),
  TIME_ZONE(Attribute.TIME_ZONE),
  TAGS("tags"),
  DO_NOT_CALL("doNotCall");

  private final String code;
  private final Optional<Attribute> attribute;
  private final Optional<PhoneKind> phoneKind;

  Field(Attribute attribute) {
    this(attribute.code(), Optional.of(attribute), Optional.empty());
  }

  Field(String code) {
    this(code, Optional.empty(), Optional.empty());
  }

  Field(String code, PhoneKind kind) {
    this(code, Optional.empty(), Optional.of(kind));
  }

  Field(String code, Optional<Attribute> attribute, Optional<PhoneKind> phoneKind) {
    this.code = code;
    this.attribute = attribute;
    this.phoneKind = phoneKind;
  }

  /**
   * The field that a word on the command line stands for.
   *
   * @param code such as {@code directPhone}
   * @return the field, or empty when there is none of that name
   */
  public static Optional<Field> of(String code) {
    return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
  }

  /**
   * The word for it on the command line and in JSON.
   *
   * @return such as {@code directPhone}
   */
  public String code() {
    return code;
  }

  /**
   * The one text of a prospect that it fills.
   *
   * @return empty for phones, full names, tags and do-not-call flags
   */
  public Optional<Attribute> attribute() {
    return attribute;
  }

  /**
   * Whose number a phone column holds.
   *
   * @return empty for anything but a phone
   */
  public Optional<PhoneKind> phoneKind() {
    return phoneKind;
  }
}
