package app.hardline;

import app.hardline.words.Reason;

/** Why no window can be opened on this machine. */
enum WindowReason implements Reason {
  /** Nothing that a window could be shown on. Arguments: packages to install, commands. */
  NO_DISPLAY,
  /** A library of the system is missing. Arguments: libraries, packages to install, commands. */
  NO_LIBRARY
}
