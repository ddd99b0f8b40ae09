package app.hardline.prospect;

/**
 * What ties a prospect to others.
 *
 * @param prospect their id
 * @param email theirs, or empty
 * @param company theirs, or empty
 * @param website theirs, or empty
 */
public record Contact(long prospect, String email, String company, String website) {

  /**
   * The same of a prospect.
   *
   * @param prospect who
   * @return their e-mail, company and web site
   */
  public static Contact of(Prospect prospect) {
    return new Contact(prospect.id(), prospect.email(), prospect.company(), prospect.website());
  }

  /**
   * The same of somebody who has no id yet.
   *
   * @param details what is known of them
   * @return their e-mail, company and web site, with 0 for the id
   */
  public static Contact of(Details details) {
    return new Contact(
        0,
        details.text(Attribute.EMAIL),
        details.text(Attribute.COMPANY),
        details.text(Attribute.WEBSITE));
  }
}
