package app.hardline.dialer;

import app.hardline.compliance.Cleared;
import app.hardline.prospect.PhoneNumber;

/**
 * Hands an address to whatever the system opens such addresses with: {@code tel:}, in the form of
 * RFC 3966, or {@code sip:} or {@code callto:} before the same, for a softphone that only answers
 * to those.
 */
public final class UriDialer implements Dialer {
  private final String scheme;
  private final Opener opener;
  private final Launch launch;

  /**
   * A dialer for a system.
   *
   * @param scheme {@code tel}, {@code sip} or {@code callto}
   * @param system its name, as {@code os.name} gives it
   */
  public UriDialer(String scheme, String system) {
    this(scheme, system, Launch.here());
  }

  UriDialer(String scheme, String system, Launch launch) {
    this.scheme = scheme;
    this.opener = Opener.of(system);
    this.launch = launch;
  }

  @Override
  public void dial(Cleared number) {
    launch.start(opener.command(address(number.number())));
  }

  private String address(PhoneNumber number) {
    return number.extension().isEmpty()
        ? scheme + ":" + number.e164()
        : scheme + ":" + number.e164() + ";ext=" + number.extension();
  }
}
