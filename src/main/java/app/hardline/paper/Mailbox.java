package app.hardline.paper;

/**
 * Somebody who gets or sends mail.
 *
 * @param name as it is shown, may be empty
 * @param address their e-mail
 */
public record Mailbox(String name, String address) {

  /** Refuses what is no address. */
  public Mailbox {
    name = name.strip();
    address = address.strip();
    if (address.isEmpty() || address.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("not an address");
    }
  }
}
