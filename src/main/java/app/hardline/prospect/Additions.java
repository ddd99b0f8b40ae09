package app.hardline.prospect;

import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts for whoever adds a prospect by hand, one at a time. They can be searched for at once. */
public final class Additions {
  /** So many wait for the index at most, but for an import that runs, which brings it up itself. */
  private static final int SOME = 100;

  private final AdditionStore store = new AdditionStore();
  private final SearchStore search = new SearchStore();
  private final Departures departures = new Departures();
  private final ZoneFinder zones = new ZoneFinder();

  /**
   * Adds a colleague of a prospect: same company, same place, same lists.
   *
   * @param tx what it is part of
   * @param colleague of whom
   * @param person who; the first thing said beside the name is their title
   * @param now when it is done
   * @return their id
   */
  public long colleague(Transaction tx, Prospect colleague, PersonLine person, Instant now) {
    Map<Attribute, String> texts = named(person);
    put(texts, Attribute.TITLE, person.rest(0));
    put(texts, Attribute.COMPANY, colleague.company());
    put(texts, Attribute.WEBSITE, colleague.website());
    put(texts, Attribute.STREET, colleague.street());
    put(texts, Attribute.CITY, colleague.city());
    put(texts, Attribute.STATE, colleague.state());
    put(texts, Attribute.POSTAL_CODE, colleague.postalCode());
    put(texts, Attribute.COUNTRY, colleague.country());
    put(texts, Attribute.EMPLOYEES, colleague.employees());
    put(texts, Attribute.INDUSTRY, colleague.industry());
    List<Phone> phones = person.phones().isEmpty() ? shared(colleague) : person.phones();
    Details details = details(texts, colleague.timeZone(), phones);
    long id = add(tx, store.segments(tx, colleague.id()), details, Optional.empty(), now);
    store.sameWindow(tx, id, colleague.id());
    return id;
  }

  /**
   * Adds somebody to a list.
   *
   * @param tx what it is part of
   * @param list which
   * @param person who; the first thing said beside the name is their company
   * @param now when it is done
   * @return their id
   */
  public long add(Transaction tx, CallList list, PersonLine person, Instant now) {
    Map<Attribute, String> texts = named(person);
    put(texts, Attribute.COMPANY, person.rest(0));
    Optional<PhoneNumber> number =
        person.phones().stream().flatMap(phone -> phone.number().stream()).findFirst();
    Details details =
        details(texts, number.flatMap(zones::of).map(FoundZone::zone), person.phones());
    return add(
        tx, List.of(store.segment(tx, list)), details, number.flatMap(Additions::region), now);
  }

  /**
   * Takes back who was added.
   *
   * @param tx what it is part of
   * @param prospects their ids; nobody has called them
   */
  public void takeBack(Transaction tx, Collection<Long> prospects) {
    search.forget(tx, prospects);
    departures.remove(tx, prospects);
  }

  /**
   * Whether somebody is still as they were added.
   *
   * @param view what is read
   * @param prospect their id
   * @param added when
   * @return false when they were edited since, or are gone
   */
  public boolean untouched(Snapshot view, long prospect, Instant added) {
    return store.untouched(view, prospect, added);
  }

  private long add(
      Transaction tx, List<Long> segments, Details details, Optional<Region> country, Instant now) {
    boolean dialable = details.phones().stream().anyMatch(Phone::dialable);
    long id;
    try (SegmentWriter writer = new SegmentWriter(tx, segments.getFirst())) {
      id = writer.add(details, 0, country, dialable ? Set.of() : Set.of(Bar.NO_NUMBER));
      writer.flush();
    }
    segments.stream().skip(1).forEach(segment -> store.join(tx, segment, id));
    store.byHand(tx, id, now);
    search.index(tx, SOME);
    return id;
  }

  private static Optional<Region> region(PhoneNumber number) {
    return Optional.ofNullable(
            PhoneNumberUtil.getInstance().getRegionCodeForNumber(number.parsed()))
        .flatMap(Region::of);
  }

  private static Details details(
      Map<Attribute, String> texts, Optional<ZoneId> zone, List<Phone> phones) {
    return new Details(texts, zone, phones, Map.of(), List.of());
  }

  /** The switchboard, or where one was told to ask. */
  private static List<Phone> shared(Prospect colleague) {
    List<Phone> switchboard =
        colleague.dialable().stream().filter(it -> it.kind() == PhoneKind.COMPANY).toList();
    return switchboard.isEmpty() ? colleague.dialable() : switchboard;
  }

  private static Map<Attribute, String> named(PersonLine person) {
    Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
    put(texts, Attribute.FIRST_NAME, person.firstName());
    put(texts, Attribute.LAST_NAME, person.lastName());
    return texts;
  }

  private static void put(Map<Attribute, String> texts, Attribute attribute, String text) {
    if (!text.isEmpty()) {
      texts.put(attribute, text);
    }
  }
}
