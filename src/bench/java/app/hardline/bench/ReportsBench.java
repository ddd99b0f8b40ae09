package app.hardline.bench;

import app.hardline.calls.DialTallies;
import app.hardline.insight.ReportSpan;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.workbench.Workbench;
import app.hardline.world.SimulatedYear;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Opening each report over a year of calls. */
final class ReportsBench {
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 1_000;
  private static final double GOAL = 20;
  private static final Period YEAR = SimulatedYear.DAYS;

  private final PrintStream out;

  ReportsBench(PrintStream out) {
    this.out = out;
  }

  /** Writes the calls into an empty folder and reads them again and again. */
  void run(Path data, int calls) {
    try (Workbench workbench = CallBench.open(data)) {
      long start = System.nanoTime();
      SimulatedYear.fill(workbench.database(), calls);
      out.printf(
          "%,d calls written with all that is kept of them: %.1f s%n",
          calls, (System.nanoTime() - start) / 1e9);
      Map<String, Runnable> reports = reports(workbench);
      Map<String, Timed> times = new LinkedHashMap<>();
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        boolean counts = i >= WARM_UP;
        reports.forEach(
            (name, report) -> times.computeIfAbsent(name, _ -> new Timed()).run(report, counts));
      }
      times.forEach((name, timed) -> out.printf("%-22s %s%n", name + ":", timed.against(GOAL)));
    }
  }

  private static Map<String, Runnable> reports(Workbench workbench) {
    LocalDate from = YEAR.from();
    LocalDate to = YEAR.to();
    DialTallies tallies = new DialTallies();
    Database database = workbench.database();
    Map<String, Runnable> reports = new LinkedHashMap<>();
    reports.put("funnel", part(database, view -> tallies.sum(view, from, to)));
    reports.put("meetings", part(database, view -> tallies.meetings(view, from, to)));
    reports.put("hours", part(database, view -> tallies.hours(view, from, to)));
    reports.put("lists", part(database, view -> tallies.lists(view, from, to)));
    reports.put("attempts", part(database, view -> tallies.attempts(view, from, to)));
    reports.put("outcomes by day", part(database, view -> tallies.outcomes(view, from, to)));
    reports.put("what works, all of it", () -> workbench.books().whatWorks().read(YEAR, before()));
    reports.put("weeks and year", () -> workbench.books().weeksAndYear().read(YEAR));
    reports.put("a month as a page", () -> workbench.books().reports().read(ReportSpan.MONTH, to));
    reports.put("sentence of the day", () -> workbench.books().coach().read(to));
    reports.put("sums by week", () -> workbench.books().numbers().sums(YEAR, Per.WEEK));
    return reports;
  }

  private static Period before() {
    return new Period(YEAR.from().minusYears(1), YEAR.to().minusYears(1));
  }

  private static Runnable part(Database database, Consumer<Snapshot> report) {
    return () ->
        database.read(view -> {
          report.accept(view);
          return view;
        });
  }
}
