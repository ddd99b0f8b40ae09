package app.hardline.intake;

import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneProblem;
import java.util.Optional;

/** Why a prospect from a file would never be offered for a call. */
public sealed interface CallBar {

  /** No phone column says anything. */
  record NoNumber() implements CallBar {}

  /**
   * There are numbers, and none can be dialed.
   *
   * @param problem what is wrong with the first of them
   */
  record NotDialable(PhoneProblem problem) implements CallBar {}

  /** The file itself says do not call. */
  record ForbiddenByFile() implements CallBar {}

  /** The person or all numbers are on the owner's do-not-call list. */
  record OnDoNotCallList() implements CallBar {}

  /**
   * Whether somebody has asked not to be called.
   *
   * @return false where there is just no number
   */
  default boolean isForbidden() {
    return this instanceof ForbiddenByFile || this instanceof OnDoNotCallList;
  }

  /**
   * Under which key the sentence for it stands.
   *
   * @return a key of {@code words.properties}
   */
  default String key() {
    return switch (this) {
      case NoNumber _ -> "screen.import.bar.no-number";
      case NotDialable(PhoneProblem problem) -> "screen.import.problem." + problem.name();
      case ForbiddenByFile _ -> "screen.import.bar.file";
      case OnDoNotCallList _ -> "screen.import.bar.listed";
    };
  }

  /**
   * Why a row can't be called.
   *
   * @param row in order
   * @param listed whether the owner's do-not-call list says so
   * @return empty when it can
   */
  static Optional<CallBar> of(CleanRow row, boolean listed) {
    boolean dialable = row.details().phones().stream().anyMatch(Phone::valid);
    if (row.doNotCall().person() || (dialable && !row.callable())) {
      return Optional.of(new ForbiddenByFile());
    }
    if (dialable) {
      return listed ? Optional.of(new OnDoNotCallList()) : Optional.empty();
    }
    return Optional.of(
        row.phoneCells().stream()
            .flatMap(phone -> phone.cell().problem().stream())
            .findFirst()
            .<CallBar>map(NotDialable::new)
            .orElseGet(NoNumber::new));
  }
}
