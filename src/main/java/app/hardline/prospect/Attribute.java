package app.hardline.prospect;

/**
 * What is known of a prospect in one text each. The order is that of the columns in the database
 * and of an export.
 */
public enum Attribute {
  FIRST_NAME("firstName"),
  LAST_NAME("lastName"),
  TITLE("title"),
  COMPANY("company"),
  EMAIL("email"),
  WEBSITE("website"),
  LINKEDIN("linkedin"),
  STREET("street"),
  CITY("city"),
  STATE("state"),
  POSTAL_CODE("postalCode"),
  COUNTRY("country"),
  TIME_ZONE("timeZone"),
  EMPLOYEES("employees"),
  INDUSTRY("industry"),
  REVENUE("revenue"),
  NOTES("notes");

  private final String code;

  Attribute(String code) {
    this.code = code;
  }

  /**
   * The word for it on the command line, in JSON and in exports.
   *
   * @return such as {@code postalCode}
   */
  public String code() {
    return code;
  }
}
