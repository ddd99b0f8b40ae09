package app.hardline.intake;

import app.hardline.compliance.DoNotCall;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.CallingPlaces;
import app.hardline.prospect.Details;
import app.hardline.prospect.Handling;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneKind;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.ProspectSearch;
import app.hardline.prospect.Region;
import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.store.Transaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

/**
 * Puts right by hand what is known of a prospect. Numbers are read as an import reads them; zone,
 * place in the queue and do-not-call are worked out again. Safe for any thread but the screen's.
 */
public final class Corrections {
  private final Database database;
  private final Settings settings;
  private final Handling hand;
  private final DoNotCall doNotCall;
  private final ProspectSearch search;
  private final ObjLongConsumer<Transaction> numbersChanged;
  private final CallingPlaces places = new CallingPlaces();

  /**
   * A number as a person writes it.
   *
   * @param kind whose it is
   * @param text blank where there is none any more
   */
  public record Written(PhoneKind kind, String text) {}

  /**
   * What somebody wrote instead of what was known.
   *
   * @param texts the attributes that were changed; empty to forget one
   * @param phones all numbers from now on, in the order in which they are offered
   * @param tags all tags from now on
   */
  public record Correction(Map<Attribute, String> texts, List<Written> phones, List<String> tags) {
    /** Keeps the lists from change. */
    public Correction {
      texts = Map.copyOf(texts);
      phones = List.copyOf(phones);
      tags = List.copyOf(tags);
    }
  }

  /**
   * The corrections of a database.
   *
   * @param database where the prospects are kept
   * @param settings tell the region of numbers
   * @param hand writes what is known anew
   * @param doNotCall bars whoever came to be concerned
   * @param search finds them by what they are called now
   * @param numbersChanged part: says of a prospect's numbers what calls have shown
   */
  public Corrections(
      Database database,
      Settings settings,
      Handling hand,
      DoNotCall doNotCall,
      ProspectSearch search,
      ObjLongConsumer<Transaction> numbersChanged) {
    this.database = database;
    this.settings = settings;
    this.hand = hand;
    this.doNotCall = doNotCall;
    this.search = search;
    this.numbersChanged = numbersChanged;
  }

  /**
   * Corrects a prospect.
   *
   * @param id theirs
   * @param correction what was written
   * @return what was known before, to be put back
   * @throws app.hardline.words.Refused with {@link
   *     app.hardline.prospect.ProspectReason#UNKNOWN_PROSPECT} when nobody has that id
   */
  public Details save(long id, Correction correction) {
    Region home = settings.get(Region.HOME);
    PhoneReader reader = new PhoneReader(home);
    return database.write(tx -> {
      Details before = hand.details(tx, id);
      write(tx, id, corrected(before, correction, reader), home);
      return before;
    });
  }

  /**
   * Puts back what was known.
   *
   * @param id the prospect's
   * @param before as {@link #save} gave it
   */
  public void putBack(long id, Details before) {
    Region home = settings.get(Region.HOME);
    database.write(tx -> {
      write(tx, id, before, home);
      return before;
    });
  }

  private void write(Transaction tx, long id, Details details, Region home) {
    boolean moved = isMoved(hand.details(tx, id), details);
    hand.rewrite(tx, id, details, nameKey(details));
    if (moved) {
      places.settle(tx, List.of(id), home);
    }
    numbersChanged.accept(tx, id);
    search.refresh(tx, List.of(id));
    doNotCall.stand(tx, List.of(id));
  }

  private static boolean isMoved(Details before, Details after) {
    return !before.phones().equals(after.phones())
        || Stream.of(Attribute.COMPANY, Attribute.STATE, Attribute.POSTAL_CODE, Attribute.COUNTRY)
            .anyMatch(it -> !before.text(it).equals(after.text(it)));
  }

  private Details corrected(Details before, Correction correction, PhoneReader reader) {
    Map<Attribute, String> texts = new EnumMap<>(Attribute.class);
    texts.putAll(before.texts());
    correction.texts().forEach((attribute, text) -> put(texts, attribute, text));
    Optional<Region> country = Region.named(texts.getOrDefault(Attribute.COUNTRY, ""));
    return new Details(
        texts,
        before.zone(),
        phones(before, correction.phones(), reader, country),
        before.custom(),
        correction.tags());
  }

  private static void put(Map<Attribute, String> texts, Attribute attribute, String text) {
    String tidy = attribute == Attribute.NOTES ? CellText.tidyLines(text) : CellText.tidy(text);
    if (tidy.isEmpty()) {
      texts.remove(attribute);
    } else {
      texts.put(
          attribute, attribute == Attribute.EMAIL ? app.hardline.prospect.Fold.email(tidy) : tidy);
    }
  }

  /** A number that is written as it was stays as it was, bad ones too. */
  private static List<Phone> phones(
      Details before, List<Written> written, PhoneReader reader, Optional<Region> country) {
    List<Phone> phones = new ArrayList<>();
    for (Written one : written) {
      Optional<Phone> same =
          before.phones().stream()
              .filter(phone -> phone.raw().equals(one.text().strip()))
              .findFirst();
      if (same.isPresent() && same.get().kind() == one.kind()) {
        phones.add(same.get());
      } else {
        phones.addAll(reader.read(one.text(), country).phones(one.kind()));
      }
    }
    return phones.stream().distinct().limit(Details.MOST_PHONES).toList();
  }

  private static long nameKey(Details details) {
    return MatchKey.person(
        Identity.of(
            details.text(Attribute.FIRST_NAME),
            details.text(Attribute.LAST_NAME),
            details.text(Attribute.COMPANY),
            details.text(Attribute.CITY),
            details.text(Attribute.STATE),
            details.text(Attribute.EMAIL),
            List.of()));
  }
}
