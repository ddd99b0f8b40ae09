package app.hardline.ui.dial;

import app.hardline.prospect.CallList;
import app.hardline.prospect.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the one on the card beyond what it takes to dial: read once the card is shown.
 *
 * @param prospect whose; 0 where nobody is on the card
 * @param places where their numbers are at home, of those for which that is known
 * @param colleagues others at their company
 * @param from where they came from, as a sentence
 * @param said the same in one line, with the grounds where they are known
 * @param list the one that they came with; empty where nobody asks why it may be called
 * @param grounds why its people may be called; empty as long as the owner hasn't said it
 * @param search the address of a web search for their company; empty where none is known
 */
record Background(
    long prospect,
    Map<PhoneNumber, String> places,
    List<Colleague> colleagues,
    String from,
    String said,
    Optional<CallList> list,
    String grounds,
    String search) {

  /** Somebody at the same company: who, and what became of them. */
  record Colleague(String name, String standing) {}

  /** Of somebody of whom nothing is read yet. */
  static Background none(long prospect) {
    return new Background(prospect, Map.of(), List.of(), "", "", Optional.empty(), "", "");
  }

  /** Where a number is at home; empty where that isn't known. */
  String place(PhoneNumber number) {
    return places.getOrDefault(number, "");
  }
}
