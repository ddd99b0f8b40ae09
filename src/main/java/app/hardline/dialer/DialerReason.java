package app.hardline.dialer;

import app.hardline.words.Reason;

/** Why a number can't be handed to a phone. */
public enum DialerReason implements Reason {
  /** The command template is empty. */
  NO_COMMAND,
  /** The command template doesn't say where the number goes. */
  NO_PLACE,
  /** A quote in the command template isn't closed. */
  OPEN_QUOTE,
  /** The command is a batch file, whose arguments a shell would read. Names it. */
  BATCH_FILE,
  /** The program can't be started. Names it. */
  NOT_STARTED,
  /** The program gave up at once. Names it. */
  NO_HANDLER
}
