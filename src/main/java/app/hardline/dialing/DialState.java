package app.hardline.dialing;

import app.hardline.calls.CallTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a dial session is. */
public sealed interface DialState {

  /**
   * The card on the screen.
   *
   * @return empty when nobody is left
   */
  Optional<Card> card();

  /**
   * The same with another note.
   *
   * @param text all of it
   * @return the state, unchanged where there is no card
   */
  DialState noted(String text);

  /**
   * Somebody is on the card, not dialed yet.
   *
   * @param shown the card
   */
  record Ready(Card shown) implements DialState {
    @Override
    public Optional<Card> card() {
      return Optional.of(shown);
    }

    @Override
    public Ready noted(String text) {
      return new Ready(shown.noted(text));
    }
  }

  /** A call is running or just over. */
  sealed interface InCall extends DialState {
    /**
     * The card.
     *
     * @return whom the call is with
     */
    Card shown();

    /**
     * When it was dialed.
     *
     * @return an instant of the owner's clock
     */
    Instant dialedAt();

    /**
     * The call, over.
     *
     * @param now when it ends, if it hasn't yet
     * @return what is left to be logged
     */
    Over over(Instant now);

    /**
     * When the call was.
     *
     * @param now when it ends, if it hasn't yet
     * @param afterwards whether it was left in between, so that it may be late
     * @return its times, as long before now as the clock was set back since
     */
    default CallTimes times(Instant now, boolean afterwards) {
      Over over = over(now);
      Instant end =
          Stream.of(dialedAt(), over.answeredAt().orElse(dialedAt()), over.endedAt())
              .max(Instant::compareTo)
              .orElseThrow();
      Duration ahead = end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
      return new CallTimes(
          dialedAt().minus(ahead),
          over.answeredAt().map(at -> at.minus(ahead)),
          end.minus(ahead),
          afterwards);
    }

    /**
     * How long they talk, or talked.
     *
     * @param now when the talk ends, if it hasn't yet
     * @return empty where no answer was marked
     */
    default Optional<Duration> talk(Instant now) {
      Over over = over(now);
      return over.answeredAt()
          .map(since -> Duration.between(since, over.endedAt()))
          .map(talk -> talk.isNegative() ? Duration.ZERO : talk);
    }

    @Override
    default Optional<Card> card() {
      return Optional.of(shown());
    }
  }

  /**
   * The number was handed over.
   *
   * @param shown the card
   * @param dialedAt since when
   */
  record Dialed(Card shown, Instant dialedAt) implements InCall {
    @Override
    public Dialed noted(String text) {
      return new Dialed(shown.noted(text), dialedAt);
    }

    @Override
    public Over over(Instant now) {
      return new Over(shown, dialedAt, Optional.empty(), now);
    }
  }

  /**
   * They answered.
   *
   * @param shown the card
   * @param dialedAt since when it was dialed
   * @param answeredAt since when they talk
   */
  record Answered(Card shown, Instant dialedAt, Instant answeredAt) implements InCall {
    @Override
    public Answered noted(String text) {
      return new Answered(shown.noted(text), dialedAt, answeredAt);
    }

    @Override
    public Over over(Instant now) {
      return new Over(shown, dialedAt, Optional.of(answeredAt), now);
    }
  }

  /**
   * The call is over and not logged yet.
   *
   * @param shown the card
   * @param dialedAt when it was dialed
   * @param answeredAt when they answered, if that was marked
   * @param endedAt when it was over
   */
  record Over(Card shown, Instant dialedAt, Optional<Instant> answeredAt, Instant endedAt)
      implements InCall {
    @Override
    public Over noted(String text) {
      return new Over(shown.noted(text), dialedAt, answeredAt, endedAt);
    }

    @Override
    public Over over(Instant now) {
      return this;
    }
  }

  /**
   * Nobody is left now.
   *
   * @param counts who comes later
   */
  record NothingLeft(QueueCounts counts) implements DialState {
    @Override
    public Optional<Card> card() {
      return Optional.empty();
    }

    @Override
    public NothingLeft noted(String text) {
      return this;
    }
  }
}
