package app.hardline.dialer;

import app.hardline.store.Setting;
import app.hardline.words.Refused;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How the owner wants numbers handed over.
 *
 * @param way by which
 * @param template the command, when it is by command; kept also while it isn't
 */
public record DialerChoice(Way way, String template) {
  /** The owner's choice; the system's own handler until it is made. */
  public static final Setting<DialerChoice> SETTING =
      new Setting<>(
          "dialer", new DialerChoice(Way.SYSTEM, ""), DialerChoice::read, DialerChoice::write);

  /** The ways to hand a number over. */
  public enum Way {
    /** By whatever the system opens {@code tel:} with. */
    SYSTEM,
    /** By whatever the system opens {@code sip:} with. */
    SIP,
    /** By whatever the system opens {@code callto:} with. */
    CALLTO,
    /** By a command. */
    COMMAND,
    /** By the clipboard. */
    CLIPBOARD
  }

  /**
   * The dialer that was chosen.
   *
   * @param system the operating system's name, as {@code os.name} gives it
   * @param clipboard takes a text
   * @return ready to dial
   * @throws Refused with a {@link DialerReason} when the template can't be run
   */
  public Dialer dialer(String system, Consumer<String> clipboard) {
    return switch (way) {
      case SYSTEM -> new UriDialer("tel", system);
      case SIP -> new UriDialer("sip", system);
      case CALLTO -> new UriDialer("callto", system);
      case COMMAND -> new CommandDialer(template);
      case CLIPBOARD -> new ClipboardDialer(clipboard);
    };
  }

  private static DialerChoice read(String text) {
    String[] parts = text.split(" ", 2);
    return new DialerChoice(Way.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
  }

  private static String write(DialerChoice choice) {
    return choice.way().name().toLowerCase(Locale.ROOT) + " " + choice.template();
  }
}
