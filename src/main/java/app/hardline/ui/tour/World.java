package app.hardline.ui.tour;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.csv.ReadAs;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Region;
import app.hardline.script.Caller;
import app.hardline.store.DataFolder;
import app.hardline.ui.today.TodayReader;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The made-up world of the pictures: five lists, ten weeks of calls, and a clock to be moved. It
 * lives in a folder of its own, which goes with it.
 */
final class World implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("America/Chicago");
  static final String CHAMBER = "Round Rock chamber";
  static final String SCHOOLS = "Private schools 2027";
  private static final String MANUFACTURERS = "Manufacturers";
  private static final int DIALS_A_DAY = 50;

  private final Path folder;
  private final MovedClock clock = new MovedClock(at(1, 18, 8, 0));
  private final Workbench workbench;
  private Map<String, Long> people = Map.of();

  World() throws IOException {
    this.folder = Files.createTempDirectory("hardline-tour");
    this.workbench = Workbench.open(new DataFolder(folder), clock, () -> false);
  }

  Workbench workbench() {
    return workbench;
  }

  MovedClock clock() {
    return clock;
  }

  static ZonedDateTime at(int month, int day, int hour, int minute) {
    return ZonedDateTime.of(2027, month, day, hour, minute, 0, 0, ZONE);
  }

  /** Brings in the lists, the quota and what was called until the evening of February 10. */
  void begin() throws IOException {
    new Term(workbench, clock).call(DIALS_A_DAY);
    load("round-rock-chamber.csv", CHAMBER);
    load("private-schools.csv", SCHOOLS);
    load("manufacturers.csv", MANUFACTURERS);
    people = names();
    workbench.search().catchUp(Progress.unwatched());
    workbench
        .lists()
        .giveGrounds(
            workbench.lists().named(CHAMBER), "members of our chamber, from its public directory");
    workbench.settings().put(TodayReader.LAST_LIST, CHAMBER);
    workbench.settings().put(Caller.NAME, "Pat");
    workbench.settings().put(Caller.COMPANY, "Kessler IT Services");
    call(at(1, 20, 9, 12), "Constance", "no-answer", "");
    call(at(1, 27, 9, 5), "Constance", "gatekeeper", "Joy at the front desk, best before 10");
    promise(
        at(2, 3, 9, 20),
        "Constance",
        "callback",
        "Liked the backup test. Budget meets Wed, call after.",
        at(2, 11, 8, 45));
    promise(at(2, 4, 10, 0), "Hal", "callback", "After the framing crew leaves", at(2, 11, 15, 0));
    promise(at(2, 5, 15, 10), "Ruth", "callback", "Closing season, try late", at(2, 11, 16, 30));
    call(at(2, 8, 8, 58), "Tamsin", "send-info", "One-pager on restore tests");
    call(at(2, 8, 8, 50), "Joanna", "no-answer", "");
    call(at(2, 10, 8, 52), "Joanna", "no-answer", "");
    call(at(2, 10, 8, 56), "Theo", "no-answer", "");
  }

  /** Calls people of the chamber who were never called, one every four minutes. */
  void callSome(ZonedDateTime from, List<String> outcomes) {
    clock.set(from);
    for (String outcome : outcomes) {
      long next = firstNew();
      workbench.calls().log(entry(next, outcome, "", Optional.empty()));
      clock.pass(240);
    }
  }

  @Override
  public void close() throws IOException {
    workbench.close();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    }
  }

  private void call(ZonedDateTime when, String firstName, String outcome, String note) {
    clock.set(when);
    workbench.calls().log(entry(person(firstName), outcome, note, Optional.empty()));
  }

  private void promise(
      ZonedDateTime when, String firstName, String outcome, String note, ZonedDateTime due) {
    clock.set(when);
    workbench.calls().log(entry(person(firstName), outcome, note, Optional.of(due)));
  }

  private NewCall entry(long prospect, String outcome, String note, Optional<ZonedDateTime> when) {
    return new NewCall(
        prospect, outcome, Optional.empty(), CallTimes.justNow(clock.instant()), note, when, false);
  }

  private long firstNew() {
    return LongStream.of(workbench.prospects().ids(Optional.of(workbench.lists().named(CHAMBER))))
        .skip(people.size())
        .filter(id -> workbench.calls().history(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The id of one of the chamber. */
  long person(String firstName) {
    return Objects.requireNonNull(people.get(firstName), firstName);
  }

  private Map<String, Long> names() {
    List<Long> named =
        LongStream.of(workbench.prospects().ids(Optional.of(workbench.lists().named(CHAMBER))))
            .limit(10)
            .boxed()
            .toList();
    return workbench.prospects().page(named).stream()
        .collect(Collectors.toMap(Prospect::firstName, Prospect::id));
  }

  private void load(String resource, String list) throws IOException {
    Path file = folder.resolve(resource);
    try (InputStream in = World.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), file);
    }
    workbench
        .importer()
        .run(
            workbench.listFiles().open(file, ReadAs.FOUND, Region.US, "", list).plan(),
            Progress.unwatched());
  }
}
