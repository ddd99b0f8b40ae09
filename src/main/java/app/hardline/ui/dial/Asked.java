package app.hardline.ui.dial;

import app.hardline.calls.Untold;
import app.hardline.dialing.Logged;

/** What is asked between two calls, and may be left open. */
sealed interface Asked {

  /** How far the talk went that was just logged. */
  record HowFarItWent(Logged talk) implements Asked {}

  /** Whether a meeting was held whose time is over. */
  record WasItHeld(Untold untold) implements Asked {}
}
