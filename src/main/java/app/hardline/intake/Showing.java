package app.hardline.intake;

import app.hardline.compliance.DoNotCall;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.compliance.Suppression;
import app.hardline.intake.ImportStore.StagedRow;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Bar;
import app.hardline.prospect.CallingPlaces;
import app.hardline.prospect.Details;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.ProspectSearch;
import app.hardline.prospect.Region;
import app.hardline.prospect.SegmentWriter;
import app.hardline.prospect.Segments;
import app.hardline.prospect.Standings;
import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.store.Transaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ends an import: what it adds to known prospects is applied, and its segment is shown. Carried on
 * after a crash: what was applied is marked, the rest is applied then. Whoever asked not to be
 * called while the segment filled is barred in it, too.
 */
final class Showing {
  private static final int CHUNK = 500;
  private static final Set<Attribute> PLACING =
      Set.of(Attribute.COUNTRY, Attribute.STATE, Attribute.POSTAL_CODE, Attribute.COMPANY);

  private final Database database;
  private final DoNotCall doNotCall;
  private final ProspectSearch search;
  private final Segments segments = new Segments();
  private final Standings standings = new Standings();
  private final CallingPlaces places = new CallingPlaces();
  private final Settings settings;
  private final ImportStore store = new ImportStore();

  Showing(Database database, DoNotCall doNotCall, ProspectSearch search) {
    this.database = database;
    this.doNotCall = doNotCall;
    this.search = search;
    this.settings = new Settings(database);
  }

  void show(ImportStore.Stored stored) {
    try (BulkWriter writer = database.bulk()) {
      segments.index(writer);
      Progression progression = new Progression(database.read(doNotCall::all));
      while (!progression.done) {
        writer.step(tx -> applyNext(tx, stored, progression));
      }
      writer.step(tx -> {
        doNotCall.standSince(tx, stored.began());
        segments.move(tx, stored.segment(), Segments.State.SHOWN);
      });
      writer.commit();
    }
  }

  /** How far the staged rows are applied. */
  private static final class Progression {
    final Suppression suppression;
    long last;
    boolean done;

    Progression(Suppression suppression) {
      this.suppression = suppression;
    }
  }

  private void applyNext(Transaction tx, ImportStore.Stored stored, Progression progression) {
    List<StagedRow> rows = store.staged(tx, stored.id(), false, progression.last, CHUNK);
    progression.done = rows.isEmpty();
    if (progression.done) {
      return;
    }
    progression.last = rows.getLast().id();
    Set<Long> joining = new TreeSet<>();
    Map<Long, List<StagedRow>> additions = new LinkedHashMap<>();
    List<StagedField> flags = new ArrayList<>();
    for (StagedRow row : rows) {
      switch (row.field().field()) {
        case StagedField.LIST -> joining.add(row.field().prospect());
        case StagedField.DO_NOT_CALL -> flags.add(row.field());
        default ->
            additions.computeIfAbsent(row.field().prospect(), _ -> new ArrayList<>()).add(row);
      }
    }
    segments.join(tx, stored.segment(), joining);
    add(tx, stored, additions, progression.suppression);
    bar(tx, flags, stored);
  }

  private void add(
      Transaction tx,
      ImportStore.Stored stored,
      Map<Long, List<StagedRow>> additions,
      Suppression suppression) {
    List<Long> applied = new ArrayList<>();
    List<Long> callable = new ArrayList<>();
    List<Long> touched = new ArrayList<>();
    List<Long> moved = new ArrayList<>();
    try (SegmentWriter writer = segments.writer(tx, stored.segment())) {
      additions.forEach((prospect, rows) ->
          writer
              .get(prospect)
              .ifPresent(known -> {
                List<StagedField> missing = new ArrayList<>();
                for (StagedRow row : rows) {
                  if (isMissing(row.field(), known)) {
                    missing.add(row.field());
                    applied.add(row.id());
                  }
                }
                Details more = StagedField.details(missing);
                writer.complete(prospect, more, nameKey(known, more));
                if (more.phones().stream().anyMatch(Phone::valid)) {
                  callable.add(prospect);
                }
                if (placesDepend(more)) {
                  moved.add(prospect);
                }
                if (suppression.touches(known) || suppression.touches(more)) {
                  touched.add(prospect);
                }
              }));
      writer.flush();
    }
    callable.forEach(prospect -> standings.bar(tx, prospect, Bar.NO_NUMBER, false));
    doNotCall.stand(tx, touched);
    places.settle(tx, moved, settings.get(tx, Region.HOME));
    store.applied(tx, applied, true);
    search.refresh(tx, additions.keySet());
  }

  /** Whether it may tell where somebody is, or whose colleague. */
  private static boolean placesDepend(Details more) {
    return !more.phones().isEmpty()
        || PLACING.stream().anyMatch(attribute -> !more.text(attribute).isEmpty());
  }

  /** Somebody may have filled it since it was staged. */
  private static boolean isMissing(StagedField field, Details known) {
    Details one = StagedField.details(List.of(field));
    if (one.zone().isPresent()) {
      return known.zone().isEmpty();
    }
    Known there = Known.of(known);
    return there.missing(one, there.identity()).isPresent();
  }

  private static long nameKey(Details known, Details more) {
    Known before = Known.of(known);
    long key = MatchKey.person(before.with(more, Known.identity(more)).identity());
    return key == MatchKey.person(before.identity()) ? 0 : key;
  }

  private void bar(Transaction tx, List<StagedField> flags, ImportStore.Stored stored) {
    if (flags.isEmpty()) {
      return;
    }
    Path file = Path.of(store.file(tx, stored.id()));
    long list = doNotCall.list(tx, file.getFileName().toString());
    for (StagedField flag : flags) {
      DoNotCallValue value =
          flag.value().isEmpty()
              ? DoNotCallValue.person(flag.prospect())
              : DoNotCallValue.number(PhoneNumber.of(flag.value()));
      doNotCall.saidByList(tx, value, list);
    }
  }
}
