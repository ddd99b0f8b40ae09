package app.hardline.dialer;

import app.hardline.compliance.Cleared;
import app.hardline.prospect.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Hands a {@code tel:} address to whatever the system opens such addresses with. The form is that
 * of RFC 3966.
 */
public final class UriDialer implements Dialer {
  private final List<String> opener;
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
    this.opener = opener(system.toLowerCase(Locale.ROOT));
    this.launch = launch;
  }

  @Override
  public void dial(Cleared number) {
    List<String> command = new ArrayList<>(opener);
    command.add(address(number.number()));
    launch.start(command);
  }

  private static String address(PhoneNumber number) {
    return number.extension().isEmpty()
        ? "tel:" + number.e164()
        : "tel:" + number.e164() + ";ext=" + number.extension();
  }

  private static List<String> opener(String system) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return system.startsWith("mac") ? List.of("open") : List.of("xdg-open");
  }
}
