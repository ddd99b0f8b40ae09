package app.hardline.dialer;

import app.hardline.compliance.Cleared;
import app.hardline.prospect.PhoneNumber;
import java.util.function.Consumer;

/** Copies the number, to be put into a phone by hand. */
public final class ClipboardDialer implements Dialer {
  private final Consumer<String> clipboard;

  /**
   * A dialer over a clipboard.
   *
   * @param clipboard takes the text; called on the thread that dials
   */
  public ClipboardDialer(Consumer<String> clipboard) {
    this.clipboard = clipboard;
  }

  @Override
  public void dial(Cleared cleared) {
    PhoneNumber number = cleared.number();
    clipboard.accept(
        number.extension().isEmpty() ? number.e164() : number.e164() + ";" + number.extension());
  }
}
