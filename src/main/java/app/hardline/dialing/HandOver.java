package app.hardline.dialing;

import app.hardline.compliance.Cleared;
import app.hardline.dialer.Dialer;
import app.hardline.dialing.DialState.Dialed;
import app.hardline.dialing.DialState.Ready;
import app.hardline.prospect.PhoneNumber;
import app.hardline.words.Refused;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Hands numbers to the dialer, as the rules clear them. */
final class HandOver {
  private final Clock clock;
  private final Supplier<Dialer> dialer;
  private final Cards cards;
  private final Drafts drafts;

  HandOver(Clock clock, Supplier<Dialer> dialer, Cards cards, Drafts drafts) {
    this.clock = clock;
    this.dialer = dialer;
    this.cards = cards;
    this.drafts = drafts;
  }

  /** Dials the chosen number, unless it is practice; what can't be handed over isn't dialed. */
  Dialed dial(Card card) {
    return dial(card, cards.cleared(card, number(card)), drafts::keep);
  }

  /** The same where the owner was asked about the hours and the count of the day. */
  Dialed dialAnyway(Card card) {
    return dial(card, cards.clearedAnyway(card, number(card)), drafts::keepAnyway);
  }

  private static PhoneNumber number(Card card) {
    return card.number().orElseThrow(() -> new Refused(DialingReason.NO_NUMBER));
  }

  private Dialed dial(Card card, Cleared cleared, Consumer<Dialed> keep) {
    Dialed dialed = new Dialed(card, clock.instant());
    keep.accept(dialed);
    try {
      if (!card.practice()) {
        dialer.get().dial(cleared);
      }
    } catch (RuntimeException e) {
      drafts.keep(new Ready(card));
      throw e;
    }
    return dialed;
  }
}
