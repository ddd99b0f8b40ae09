package app.hardline.dialer;

import app.hardline.compliance.Cleared;

/** Hands a number to a phone. Whether it then rings can't be known here. */
public sealed interface Dialer permits UriDialer, CommandDialer, ClipboardDialer {

  /**
   * Hands a number over. May take a moment; never called on the screen's thread.
   *
   * @param number which the rules have cleared
   * @throws app.hardline.words.Refused with a {@link DialerReason} when it can't be handed over
   */
  void dial(Cleared number);
}
