package app.hardline.compliance;

import java.util.Locale;

/** What a do-not-call entry is about. */
public enum DoNotCallScope {
  /** One number with any extension, whoever has it. */
  NUMBER,
  /** One prospect with all numbers. */
  PERSON,
  /** Whoever has an e-mail address. */
  EMAIL,
  /** Everybody at a company. */
  COMPANY,
  /** Everybody whose e-mail or web site is at a domain, or below it. */
  DOMAIN;

  /**
   * The word for it on the command line and in the database.
   *
   * @return such as {@code number}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
