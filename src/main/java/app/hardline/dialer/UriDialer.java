package app.hardline.dialer;

import app.hardline.compliance.Cleared;
import app.hardline.prospect.PhoneNumber;

/**
 * Hands a {@code tel:} address to whatever the system opens such addresses with. The form is that
 * of RFC 3966.
 */
public final class UriDialer implements Dialer {
  private final Opener opener;
  private final Launch launch;

  /**
   * A dialer for a system.
   *
   * @param system its name, as {@code os.name} gives it
   */
  public UriDialer(String system) {
    this(system, Launch.here());
  }

  UriDialer(String system, Launch launch) {
    this.opener = Opener.of(system);
    this.launch = launch;
  }

  @Override
  public void dial(Cleared number) {
    launch.start(opener.command(address(number.number())));
  }

  private static String address(PhoneNumber number) {
    return number.extension().isEmpty()
        ? "tel:" + number.e164()
        : "tel:" + number.e164() + ";ext=" + number.extension();
  }
}
