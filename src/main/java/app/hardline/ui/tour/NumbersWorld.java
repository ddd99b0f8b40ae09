package app.hardline.ui.tour;

import app.hardline.calls.CallTimes;
import app.hardline.calls.MeetingState;
import app.hardline.calls.NewCall;
import app.hardline.csv.ReadAs;
import app.hardline.prospect.Region;
import app.hardline.quota.Metric;
import app.hardline.store.DataFolder;
import app.hardline.time.Per;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.numbers.NumbersView;
import app.hardline.ui.numbers.NumbersViewModel;
import app.hardline.ui.numbers.NumbersViewModel.Page;
import app.hardline.ui.numbers.NumbersWays;
import app.hardline.ui.numbers.Span;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.Parent;

/**
 * A made-up winter of calls: five lists, eleven weeks with a quota and some before, in a folder.
 */
final class NumbersWorld implements AutoCloseable {
  private static final Map<String, Integer> LISTS =
      Map.of(
          "Texas accountants", 520,
          "Private schools 2027", 401,
          "Dentists I-35", 664,
          "Round Rock chamber", 360,
          "Manufacturers", 338);
  private static final List<Integer> BEFORE = List.of(12, 25, 31, 18, 0, 44, 60, 38, 71, 55);
  private static final List<Integer> WEEKS =
      List.of(268, 255, 271, 0, 0, 262, 304, 250, 226, 257, 190);
  private static final LocalDate SIGNED = LocalDate.of(2026, 11, 30);
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);
  static final LocalDate FRIDAY = TODAY.plusDays(1);
  private static final List<Integer> AREAS = List.of(512, 737, 210, 254, 361, 979, 830, 409);

  /** The week of the term from which on two are off. */
  private static final int OFF = 3;

  private static final int PEOPLE = 120;

  private final Path folder;
  private final MovedClock clock = new MovedClock(SIGNED.atTime(8, 0).atZone(World.ZONE));
  private final Workbench workbench;
  private final Random random = new Random(2027);
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final List<Long> people = new ArrayList<>();

  NumbersWorld() throws IOException {
    this.folder = Files.createTempDirectory("hardline-numbers");
    this.workbench = Workbench.open(new DataFolder(folder), clock, () -> false);
  }

  Workbench workbench() {
    return workbench;
  }

  MovedClock clock() {
    return clock;
  }

  /** Nothing was called yet. */
  Parent nothing() {
    return screen(_ -> {});
  }

  /** The evening of the first day. */
  Parent day() throws IOException {
    load();
    LocalDate first = SIGNED.minusWeeks(BEFORE.size());
    for (int i = 0; i < BEFORE.size(); i++) {
      week(first.plusWeeks(i), BEFORE.get(i), 5);
    }
    clock.set(SIGNED.atTime(7, 0).atZone(World.ZONE));
    workbench.quotas().set(Map.of(Metric.Standard.DIALS, 250L), Per.WEEK, SIGNED);
    workbench.quotas().set(Map.of(Metric.Standard.DIALS, 50L), Per.DAY, SIGNED);
    SIGNED
        .plusWeeks(OFF)
        .datesUntil(SIGNED.plusWeeks(OFF + 2))
        .forEach(day -> workbench.quotas().calendar().takeOff(day, "Between the years"));
    callDay(SIGNED, 54);
    return screen(model -> model.choose(Span.DAY));
  }

  /** Thursday, February 11, 2027: the month. */
  Parent month() {
    callDays();
    return screen(_ -> {});
  }

  /** The quarter with how the dials ended. */
  Parent outcomes() {
    return screen(model -> {
      model.choose(Span.QUARTER);
      model.pageProperty().set(Page.REACH);
    });
  }

  /** The quarter, once it is known what two lists cost. */
  Parent priced() {
    workbench.lists().setPrice(workbench.lists().named("Dentists I-35"), OptionalLong.of(39_900));
    workbench.lists().setPrice(workbench.lists().named("Manufacturers"), OptionalLong.of(120_000));
    return quarter();
  }

  /** The quarter. */
  Parent quarter() {
    return screen(model -> model.choose(Span.QUARTER));
  }

  /** The weeks of the quarter, and the year. */
  Parent weeks() {
    return screen(model -> {
      model.choose(Span.QUARTER);
      model.pageProperty().set(Page.WEEKS);
    });
  }

  /** All weeks of last year. */
  Parent year() {
    return screen(model -> {
      model.choose(Span.YEAR);
      model.step(-1);
      model.pageProperty().set(Page.WEEKS);
    });
  }

  /** Friday evening, with what was written a week before and two answers of today. */
  Parent review() {
    callDay(TODAY, 38);
    callDay(FRIDAY, 44);
    clock.set(FRIDAY.atTime(17, 4).atZone(World.ZONE));
    return new ReviewSights(workbench).written();
  }

  /** The review of a week without a call. */
  Parent nothingReviewed() {
    clock.set(SIGNED.plusDays(4).atTime(17, 4).atZone(World.ZONE));
    return new ReviewSights(workbench).opened();
  }

  @Override
  public void close() throws IOException {
    workbench.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private void callDays() {
    int rest = WEEKS.getFirst() - 54;
    for (int i = 1; i < 5; i++) {
      int dials = rest / (5 - i);
      callDay(SIGNED.plusDays(i), dials);
      rest -= dials;
    }
    for (int i = 1; i < WEEKS.size() - 1; i++) {
      week(SIGNED.plusWeeks(i), WEEKS.get(i), 5);
    }
    LocalDate monday = TODAY.with(DayOfWeek.MONDAY);
    List<Integer> last = List.of(54, 57, 58, 21);
    for (int i = 0; i < last.size(); i++) {
      callDay(monday.plusDays(i), last.get(i));
    }
    clock.set(TODAY.atTime(14, 36).atZone(World.ZONE));
    workbench
        .meetings()
        .untold()
        .forEach(it -> workbench.meetings().tell(it.meeting(), MeetingState.HELD));
  }

  private void week(LocalDate monday, int dials, int days) {
    int rest = dials;
    for (int i = 0; i < days; i++) {
      int today = i == days - 1 ? rest : Math.min(rest, dials / days + random.nextInt(5) - 2);
      callDay(monday.plusDays(i), Math.max(0, today));
      rest -= Math.max(0, today);
    }
  }

  void callDay(LocalDate day, int dials) {
    for (int i = 0; i < dials; i++) {
      boolean morning = i < dials * 0.44;
      double into = morning ? i / (dials * 0.44) * 90 : (i / (double) dials - 0.44) / 0.56 * 120;
      ZonedDateTime at =
          day.atTime(morning ? 8 : 15, morning ? 30 : 0)
              .plusMinutes((long) into)
              .atZone(World.ZONE);
      clock.set(random.nextInt(20) == 0 ? day.atTime(11, 10).atZone(World.ZONE) : at);
      call();
    }
    workbench
        .meetings()
        .untold()
        .forEach(it ->
            workbench
                .meetings()
                .tell(
                    it.meeting(),
                    random.nextInt(6) == 0 ? MeetingState.NO_SHOW : MeetingState.HELD));
  }

  private void call() {
    String outcome = outcome(random.nextInt(1000));
    Optional<ZonedDateTime> when =
        switch (outcome) {
          case "meeting" -> Optional.of(clock.now().plusDays(6));
          case "contract-ends" ->
              Optional.of(clock.now().plusDays(60L + random.nextInt(330)).withHour(0));
          default -> Optional.empty();
        };
    long who = people.get(random.nextInt(people.size()));
    CallTimes times =
        outcome.equals("no-answer") || outcome.equals("voicemail")
            ? CallTimes.justNow(clock.instant())
            : new CallTimes(
                clock.instant().minusSeconds(200),
                Optional.of(clock.instant().minusSeconds(160)),
                clock.instant(),
                false);
    workbench.calls().log(new NewCall(who, outcome, Optional.empty(), times, "", when, false));
  }

  private static String outcome(int of) {
    return of < 560
        ? "no-answer"
        : of < 855
            ? "voicemail"
            : of < 880
                ? "busy"
                : of < 915
                    ? "gatekeeper"
                    : of < 950
                        ? "not-now"
                        : of < 980 ? "send-info" : of < 993 ? "contract-ends" : "meeting";
  }

  private void load() throws IOException {
    int first = 0;
    for (String list : LISTS.keySet().stream().sorted().toList()) {
      int from = first;
      int count = LISTS.getOrDefault(list, 0) * PEOPLE / 360;
      first += count;
      Path file = folder.resolve("list.csv");
      Files.write(
          file,
          Stream.concat(
                  Stream.of("Company,First Name,Phone,State"),
                  IntStream.range(from, from + count)
                      .mapToObj(i ->
                          "Firm %d %s,Alex,(%d) 555-01%02d,TX"
                              .formatted(
                                  i, list.replaceAll(" .*", ""), AREAS.get(i / 100), i % 100)))
              .toList());
      workbench
          .importer()
          .run(
              workbench.listFiles().open(file, ReadAs.FOUND, Region.US, "", list).plan(),
              Progress.unwatched());
    }
    people.addAll(LongStream.of(workbench.prospects().ids(Optional.empty())).boxed().toList());
  }

  private Parent screen(Consumer<NumbersViewModel> then) {
    NumbersViewModel model =
        new NumbersViewModel(
            workbench,
            Tasks.inline(thrown -> {
              throw new IllegalStateException("a picture could not be made", thrown);
            }),
            words,
            figures,
            new NumbersWays(_ -> {}, _ -> {}, _ -> {}, (_, _) -> {}, _ -> {}));
    model.refresh();
    then.accept(model);
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(Screen.NUMBERS, new NumbersView(model, words, figures), "screen.keys.numbers");
    return shell;
  }
}
