package app.hardline.ui.dial;

import app.hardline.dialing.DialSession;
import app.hardline.dialing.DialState;

/** One step back: from what is asked or shown last, or from a call that never rang. */
final class StepBack {
  private final Steps steps;
  private final DialSession session;
  private final Anyway anyway;
  private final OfferedOutcomes offered;
  private final Question question;
  private final Afterwards afterwards;

  StepBack(
      Steps steps,
      DialSession session,
      Anyway anyway,
      OfferedOutcomes offered,
      Question question,
      Afterwards afterwards) {
    this.steps = steps;
    this.session = session;
    this.anyway = anyway;
    this.offered = offered;
    this.question = question;
    this.afterwards = afterwards;
  }

  /** Whether something is asked or open, or a call is on. */
  boolean isPossible(DialState shown) {
    return anyway.isAsked()
        || offered.isMoreOpen()
        || question.isAsked()
        || shown instanceof DialState.InCall;
  }

  void from(DialState shown) {
    if (anyway.isAsked()) {
      anyway.drop();
    } else if (offered.isMoreOpen()) {
      offered.closeMore();
    } else if (question.isAsked()) {
      question.drop();
    } else if (shown instanceof DialState.Dialed) {
      steps.take(session::neverRang);
    } else {
      afterwards.leave();
    }
  }
}
