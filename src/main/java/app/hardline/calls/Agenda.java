package app.hardline.calls;

import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Meetings and callbacks by their time. It knows no other calendar. Safe for any thread but the
 * screen's.
 */
public final class Agenda {
  private final Database database;
  private final Prospects prospects;
  private final PromiseStore store = new PromiseStore();

  /**
   * The agenda of a database.
   *
   * @param database where promises are kept
   * @param prospects to whom they were made
   */
  public Agenda(Database database, Prospects prospects) {
    this.database = database;
    this.prospects = prospects;
  }

  /**
   * What stands in a time. Practice is left out.
   *
   * @param from the first instant
   * @param until not included
   * @return meetings, and callbacks that aren't kept yet, the first one first
   */
  public List<Appointment> between(Instant from, Instant until) {
    return database.read(view -> {
      List<PromiseStore.Stands> stands = store.between(view, from, until);
      Map<Long, Prospect> known =
          prospects
              .page(view, stands.stream().map(PromiseStore.Stands::prospect).distinct().toList())
              .stream()
              .collect(Collectors.toMap(Prospect::id, Function.identity()));
      return stands.stream()
          .flatMap(it ->
              Optional.ofNullable(known.get(it.prospect())).stream()
                  .map(who -> new Appointment(it.meeting(), it.at(), who)))
          .toList();
    });
  }
}
