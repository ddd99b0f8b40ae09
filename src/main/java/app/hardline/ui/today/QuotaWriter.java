package app.hardline.ui.today;

import app.hardline.words.Words;
import java.util.Optional;

/** Puts the day's quota into words, and reads one that was typed. */
final class QuotaWriter {
  /** The most dials a day that the field takes; nobody dials more by hand. */
  static final int MOST_DIALS = 1_000;

  private final Words words;

  QuotaWriter(Words words) {
    this.words = words;
  }

  /** The quota; empty where there is none for today. */
  Optional<String> set(TodayFacts facts) {
    return Optional.of(facts.quota()).filter(it -> it > 0).map(it -> words.say("screen.quota", it));
  }

  String said(TodayFacts facts) {
    return set(facts)
        .orElseGet(() -> words.say(isOff(facts) ? "screen.quota.off" : "screen.quota.none"));
  }

  /** What the button that changes it is called. */
  String change(TodayFacts facts) {
    boolean none = facts.quota() == 0 && !isOff(facts);
    return words.say(none ? "screen.quota.set" : "screen.quota.change");
  }

  /** What was typed; empty where it is no number of dials a day. */
  static Optional<Integer> read(String typed) {
    String digits = typed.strip();
    if (!digits.matches("[0-9]{1,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= MOST_DIALS ? Optional.of(number) : Optional.empty();
  }

  private static boolean isOff(TodayFacts facts) {
    return facts.plan().off().isPresent();
  }
}
