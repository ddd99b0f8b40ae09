package app.hardline.intake;

import app.hardline.csv.ReadAs;
import app.hardline.prospect.CallList;
import app.hardline.prospect.CallLists;
import app.hardline.prospect.Departures;
import app.hardline.prospect.ProspectSearch;
import app.hardline.prospect.Region;
import app.hardline.prospect.Traces;
import app.hardline.store.BulkTurn;
import app.hardline.store.BulkWriter;
import app.hardline.store.Database;
import app.hardline.words.Refused;
import app.hardline.work.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * The list to practice on: 200 made-up people at made-up companies, with numbers that are kept for
 * fiction (555-0100 to 555-0199). Nothing about it is dialed or counted. Safe for any thread but
 * the screen's.
 */
public final class SampleList {
  /** What the list is called. */
  public static final String NAME = "Practice";

  private static final int CHUNK = 1_000;

  private final Database database;
  private final CallLists lists;
  private final ListFiles files;
  private final Importer importer;
  private final ProspectSearch search;
  private final List<Traces> traces;
  private final Departures departures = new Departures();
  private final ImportStore store = new ImportStore();

  /**
   * The sample list of a database.
   *
   * @param database where it is kept
   * @param lists that it is one of
   * @param files looks at it
   * @param importer brings it in
   * @param search finds its people, and forgets them
   * @param traces what else is kept of them
   */
  public SampleList(
      Database database,
      CallLists lists,
      ListFiles files,
      Importer importer,
      ProspectSearch search,
      List<Traces> traces) {
    this.database = database;
    this.lists = lists;
    this.files = files;
    this.importer = importer;
    this.search = search;
    this.traces = List.copyOf(traces);
  }

  /**
   * Whether the list is there with its people.
   *
   * @return false until it is loaded, and once it is removed
   */
  public boolean isThere() {
    return lists.all().stream()
        .filter(it -> it.list().practice() && it.list().name().equals(NAME))
        .anyMatch(it -> it.prospects() > 0);
  }

  /**
   * Loads the list, so that its people can be found; where it was loaded before it begins anew.
   *
   * @return what was done
   * @throws Refused with {@link IntakeReason#NAME_TAKEN} when a list of the owner's has its name,
   *     or with {@link IntakeReason#UNDER_WAY}; the list is as it was then
   */
  public ImportReport load() {
    lists
        .find(NAME)
        .filter(list -> !list.practice())
        .ifPresent(list -> {
          throw new Refused(IntakeReason.NAME_TAKEN, list.name());
        });
    try (BulkTurn _ = importer.turn()) {
      remove();
      return bringIn();
    }
  }

  private ImportReport bringIn() {
    Path copy = copy();
    try {
      ImportPlan plan = files.open(copy, ReadAs.FOUND, Region.US, "", NAME).plan();
      ImportReport report = importer.runPractice(plan, Progress.unwatched());
      search.catchUp(Progress.unwatched());
      return report;
    } finally {
      delete(copy);
    }
  }

  /**
   * Removes the list with its people and every call on them.
   *
   * @return how many people were removed
   */
  public Undone remove() {
    CallList list = lists.find(NAME).filter(CallList::practice).orElse(null);
    if (list == null) {
      return new Undone(0, 0);
    }
    long removed = 0;
    try (BulkWriter writer = database.bulk()) {
      for (long segment : database.read(view -> departures.of(view, list))) {
        for (List<Long> page = page(segment); !page.isEmpty(); page = page(segment)) {
          List<Long> ids = page;
          writer.step(tx -> {
            traces.forEach(trace -> trace.forget(tx, ids));
            search.forget(tx, ids);
            departures.remove(tx, ids);
          });
          writer.commit();
          removed += ids.size();
        }
      }
      writer.step(tx -> {
        store.removeAll(tx, list.id());
        departures.remove(tx, list);
      });
      writer.commit();
    }
    return new Undone(removed, 0);
  }

  private List<Long> page(long segment) {
    return database.read(view -> departures.page(view, segment, 0, CHUNK));
  }

  private static Path copy() {
    try (InputStream in =
        Objects.requireNonNull(SampleList.class.getResourceAsStream("sample-list.csv"))) {
      Path copy = Files.createTempFile("hardline-sample-", ".csv");
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException e) {
      throw new Refused(e, IntakeReason.NO_TEMPORARY_FILE);
    }
  }

  private static void delete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      copy.toFile().deleteOnExit();
    }
  }
}
