package app.hardline.prospect;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person, or just a company, that can be called. Texts that aren't known are empty.
 *
 * @param id given by the database, above 0
 * @param firstName given name
 * @param lastName family name
 * @param title what they are at the company
 * @param company where they work
 * @param phones in the order in which they are offered
 * @param email lower case
 * @param website as written
 * @param linkedin address of a profile
 * @param street with house number
 * @param city town
 * @param state name or code
 * @param postalCode as written there
 * @param country name or code
 * @param timeZone the prospect's own; empty when nothing tells it
 * @param employees how many the company has: a number or a range such as {@code 11-50}
 * @param industry what the company does
 * @param revenue of the company, a figure or a range
 * @param notes what the list says besides
 * @param custom what the list had in columns of its own: header to value, in the list's order
 * @param tags words to find them by
 * @param lists names of the call lists they are on
 */
public record Prospect(
    long id,
    String firstName,
    String lastName,
    String title,
    String company,
    List<Phone> phones,
    String email,
    String website,
    String linkedin,
    String street,
    String city,
    String state,
    String postalCode,
    String country,
    Optional<ZoneId> timeZone,
    String employees,
    String industry,
    String revenue,
    String notes,
    Map<String, String> custom,
    List<String> tags,
    List<String> lists) {

  /** Keeps the lists from change. */
  public Prospect {
    phones = List.copyOf(phones);
    custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    tags = List.copyOf(tags);
    lists = List.copyOf(lists);
  }

  /**
   * What to call them on the screen.
   *
   * @return the person's name, or the company's where there is none, or what else reaches them
   */
  public String name() {
    String person = (firstName + " " + lastName).strip();
    if (!person.isEmpty()) {
      return person;
    }
    if (!company.isEmpty()) {
      return company;
    }
    return phones.isEmpty() ? (email.isEmpty() ? website : email) : phones.getFirst().raw();
  }

  /**
   * The company, where it says more than what they are called.
   *
   * @return empty where there is none, or they are called by it
   */
  public String companyBesideName() {
    return company.equals(name()) ? "" : company;
  }

  /**
   * Whom one means in one line.
   *
   * @return what they are called, and the company where it says more
   */
  public String nameAndCompany() {
    return Stream.of(name(), companyBesideName())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /**
   * The phones that can be dialed.
   *
   * @return those with a valid number that no call has shown to be bad, in the order in which they
   *     are offered
   */
  public List<Phone> dialable() {
    return phones.stream().filter(Phone::dialable).toList();
  }
}
