package app.hardline.cli;

import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A prospect as scripts see it. */
record ProspectJson(
    long id,
    Optional<String> firstName,
    Optional<String> lastName,
    Optional<String> title,
    Optional<String> company,
    List<PhoneJson> phones,
    Optional<String> email,
    Optional<String> website,
    Optional<String> linkedin,
    Optional<String> street,
    Optional<String> city,
    Optional<String> state,
    Optional<String> postalCode,
    Optional<String> country,
    Optional<String> timeZone,
    Optional<String> employees,
    Optional<String> industry,
    Optional<String> revenue,
    Optional<String> notes,
    Map<String, String> custom,
    List<String> tags,
    List<String> lists,
    Optional<String> status,
    long calls) {

  /** A phone as scripts see it. */
  record PhoneJson(
      String kind, Optional<String> number, Optional<String> extension, boolean valid, String raw) {
    static PhoneJson of(Phone phone) {
      return new PhoneJson(
          phone.kind().code(),
          phone.number().map(PhoneNumber::e164),
          phone.number().flatMap(number -> known(number.extension())),
          phone.valid(),
          phone.raw());
    }
  }

  static ProspectJson of(ProspectPages.Entry entry) {
    Prospect who = entry.prospect();
    return new ProspectJson(
        who.id(),
        known(who.firstName()),
        known(who.lastName()),
        known(who.title()),
        known(who.company()),
        who.phones().stream().map(PhoneJson::of).toList(),
        known(who.email()),
        known(who.website()),
        known(who.linkedin()),
        known(who.street()),
        known(who.city()),
        known(who.state()),
        known(who.postalCode()),
        known(who.country()),
        who.timeZone().map(ZoneId::getId),
        known(who.employees()),
        known(who.industry()),
        known(who.revenue()),
        known(who.notes()),
        who.custom(),
        who.tags(),
        who.lists(),
        known(entry.status()),
        entry.calls());
  }

  /** The number that would be dialed first. */
  static Optional<String> number(Prospect who) {
    return who.dialable().stream()
        .flatMap(phone -> phone.number().stream())
        .map(PhoneNumber::toString)
        .findFirst();
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }
}
