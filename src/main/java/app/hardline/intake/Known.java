package app.hardline.intake;

import app.hardline.prospect.Attribute;
import app.hardline.prospect.Details;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be known of a stored prospect to tell whether a row adds to it.
 *
 * @param identity who it is
 * @param filled the attributes that are known
 * @param others hashes of phones, custom fields and tags that are there
 * @param phones how many phones are there
 */
record Known(Identity identity, Set<Attribute> filled, Set<Long> others, int phones) {

  static Known of(Details details) {
    Set<Attribute> filled = EnumSet.noneOf(Attribute.class);
    filled.addAll(details.texts().keySet());
    if (details.zone().isPresent()) {
      filled.add(Attribute.TIME_ZONE);
    }
    Set<Long> others = new HashSet<>();
    details.phones().forEach(phone -> others.add(key(phone)));
    details.custom().keySet().forEach(header -> others.add(customKey(header)));
    details.tags().forEach(tag -> others.add(tagKey(tag)));
    return new Known(identity(details), filled, others, details.phones().size());
  }

  static Identity identity(Details details) {
    List<PhoneNumber> numbers = new ArrayList<>(details.phones().size());
    for (Phone phone : details.phones()) {
      if (phone.valid()) {
        phone.number().ifPresent(numbers::add);
      }
    }
    return Identity.of(
        details.text(Attribute.FIRST_NAME),
        details.text(Attribute.LAST_NAME),
        details.text(Attribute.COMPANY),
        details.text(Attribute.CITY),
        details.text(Attribute.STATE),
        details.text(Attribute.EMAIL),
        numbers);
  }

  /** What a row says that isn't known; empty when it adds nothing, or speaks of somebody else. */
  Optional<Details> missing(Details row, Identity who) {
    if (!Sameness.agrees(who, identity)) {
      return Optional.empty();
    }
    Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
    row.texts()
        .forEach((attribute, text) -> {
          if (!filled.contains(attribute) && !isPartOfKnownName(attribute)) {
            texts.put(attribute, text);
          }
        });
    List<Phone> more = new ArrayList<>();
    Map<String, String> custom = new LinkedHashMap<>();
    for (Phone phone : row.phones()) {
      if (others.contains(key(phone))) {
        continue;
      }
      if (phones + more.size() < Details.MOST_PHONES) {
        more.add(phone);
      } else if (!others.contains(customKey(spareHeader(phone)))) {
        custom.put(spareHeader(phone), phone.raw());
      }
    }
    row.custom()
        .forEach((header, text) -> {
          if (!others.contains(customKey(header))) {
            custom.put(header, text);
          }
        });
    List<String> tags = row.tags().stream().filter(tag -> !others.contains(tagKey(tag))).toList();
    boolean nothing = texts.isEmpty() && more.isEmpty() && custom.isEmpty() && tags.isEmpty();
    Optional<java.time.ZoneId> zone =
        filled.contains(Attribute.TIME_ZONE) ? Optional.empty() : row.zone();
    return nothing ? Optional.empty() : Optional.of(new Details(texts, zone, more, custom, tags));
  }

  /** The same once something was added. */
  Known with(Details more, Identity row) {
    Known added = of(more);
    Set<Attribute> allFilled = EnumSet.copyOf(added.filled);
    allFilled.addAll(filled);
    Set<Long> allOthers = new HashSet<>(others);
    allOthers.addAll(added.others);
    List<PhoneNumber> numbers = new ArrayList<>(identity.numbers());
    numbers.addAll(added.identity.numbers());
    Identity whole =
        new Identity(
            identity.person().isEmpty() ? row.person() : identity.person(),
            identity.company().isEmpty() ? row.company() : identity.company(),
            identity.town().isEmpty() ? row.town() : identity.town(),
            identity.email().isEmpty() ? row.email() : identity.email(),
            numbers);
    return new Known(whole, allFilled, allOthers, phones + added.phones);
  }

  /** The custom field that keeps a phone of somebody who has as many as can be. */
  static String spareHeader(Phone phone) {
    return "Phone " + phone.number().map(PhoneNumber::toString).orElse(phone.raw());
  }

  /** A first name isn't put before a last name that another spelling of the name left alone. */
  private boolean isPartOfKnownName(Attribute attribute) {
    return (attribute == Attribute.FIRST_NAME || attribute == Attribute.LAST_NAME)
        && !identity.person().isEmpty();
  }

  private static long key(Phone phone) {
    return phone
        .number()
        .map(MatchKey::phone)
        .orElseGet(() -> MatchKey.other("phone", phone.raw()));
  }

  private static long customKey(String header) {
    return MatchKey.other("custom", header);
  }

  private static long tagKey(String tag) {
    return MatchKey.other("tag", tag);
  }
}
