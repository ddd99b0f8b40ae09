package app.hardline.dialing;

import app.hardline.compliance.CallingHours;
import app.hardline.compliance.Occasion;
import app.hardline.prospect.CallingPlace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calling windows by their ids, as they are open or not. Where it is practice, all are. */
record Windows(Map<Long, CallingPlace> places, CallingHours hours, boolean practice) {

  /** Those that are open. */
  List<Long> open(Instant now, Occasion occasion) {
    return places.entrySet().stream()
        .filter(place -> practice || hours.isOpen(place.getValue(), now, occasion))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** All of them. */
  List<Long> all() {
    return List.copyOf(places.keySet());
  }

  /** What keeps others from being called. */
  QueueStore.Held held(Instant now, ZoneId owner) {
    return practice
        ? QueueStore.Held.NOTHING
        : new QueueStore.Held(
            now.minus(CalledToday.COMPANY_RESTS),
            now.atZone(owner).toLocalDate().atStartOfDay(owner).toInstant());
  }

  /** The meetings that are to be confirmed now. */
  MeetingDays meetings(Instant now, ZoneId owner) {
    return MeetingDays.toConfirm(hours, now.atZone(owner).toLocalDate(), owner);
  }

  boolean isOpen(long window, Instant now, Occasion occasion) {
    return practice || hours.isOpen(place(window), now, occasion);
  }

  /** When somebody there can be called, who isn't due before. */
  Optional<Instant> opens(long window, Instant from, Occasion occasion) {
    return practice ? Optional.of(from) : hours.opens(place(window), from, occasion);
  }

  private CallingPlace place(long window) {
    CallingPlace place = places.get(window);
    if (place == null) {
      throw new IllegalStateException("no calling window " + window);
    }
    return place;
  }
}
