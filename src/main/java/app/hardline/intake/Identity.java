package app.hardline.intake;

import app.hardline.prospect.Fold;
import app.hardline.prospect.PhoneNumber;
import java.util.List;

/**
 * Who a row or a prospect is, folded for comparing. What isn't known is empty.
 *
 * @param person given and family name
 * @param company without its legal form
 * @param town city and state
 * @param email lower case
 * @param numbers those that ring somewhere
 */
record Identity(
    String person, String company, String town, String email, List<PhoneNumber> numbers) {

  static Identity of(
      String firstName,
      String lastName,
      String company,
      String city,
      String state,
      String email,
      List<PhoneNumber> numbers) {
    return new Identity(
        Fold.name(joined(firstName, lastName)),
        Fold.company(company),
        Fold.name(joined(city, state)),
        email,
        numbers);
  }

  private static String joined(String first, String second) {
    if (first.isEmpty()) {
      return second;
    }
    return second.isEmpty() ? first : first + " " + second;
  }
}
