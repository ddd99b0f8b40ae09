package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.DialCounts;
import app.hardline.calls.OutcomeDay;
import app.hardline.paper.Page;
import app.hardline.paper.Page.Part;
import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.DealMove;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NewDeal;
import app.hardline.pipeline.NextStep;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.Cast;
import app.hardline.world.SimulatedYear;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a day, a week or a month came to, on a page. */
class ReportsTest {
  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 11);

  private static final String HOSTILE = "<b>Söhne</b> & Co";

  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private Report read(ReportSpan span, LocalDate day) {
    return world.workbench().books().reports().read(span, day);
  }

  private Page page(Report report) {
    return world
        .workbench()
        .books()
        .reports()
        .sheet(report, new Words(Locale.US), new Figures(Locale.US))
        .page();
  }

  private static Stream<Part.Table> tables(Page page) {
    return page.parts().stream().flatMap(ReportsTest::tables);
  }

  private static Stream<Part.Table> tables(Part part) {
    return switch (part) {
      case Part.Table table -> Stream.of(table);
      case Part.Pair pair -> Stream.concat(tables(pair.left()), tables(pair.right()));
      case Part.Tiles _, Part.Text _ -> Stream.of();
    };
  }

  private static Part.Table table(Page page, String title) {
    return tables(page).filter(it -> it.title().equals(title)).findFirst().orElseThrow();
  }

  private static long figure(String cell) {
    return Long.parseLong(cell.replace(",", ""));
  }

  /** Every row but the last, which is the sum, added up. */
  private static void assertAddsUp(Part.Table table) {
    List<Page.Row> rows = table.rows();
    Page.Row sum = rows.getLast();
    assertThat(sum.kind()).as(table.title()).isEqualTo(Page.Kind.SUM);
    for (int i = 1; i < table.head().size(); i++) {
      int column = i;
      assertThat(
              rows.subList(0, rows.size() - 1).stream()
                  .mapToLong(row -> figure(row.cells().get(column)))
                  .sum())
          .as(table.title() + ", " + table.head().get(column))
          .isEqualTo(figure(sum.cells().get(column)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySumIsThatOfItsRowsAndOfTheNumbers(ReportSpan span) {
    world.close();
    world = World.empty(temp.resolve("year"));
    SimulatedYear.fill(world.workbench().database(), 3_000);
    Report report = read(span, LocalDate.of(2027, 3, 17));
    Page page = page(report);
    assertThat(tables(page).filter(it -> !it.title().equals("How dials became deals")))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(ReportsTest::assertAddsUp);
    assertThat(report.sums())
        .isEqualTo(
            world
                .workbench()
                .books()
                .numbers()
                .sums(span.around(LocalDate.of(2027, 3, 17)), span.per())
                .getFirst());
    DialCounts dials = report.works().hours().sum();
    assertThat(dials.dials()).isEqualTo(report.sums().dials()).isPositive();
    assertThat(report.works().reach().outcomes().stream().mapToLong(OutcomeDay::dials).sum())
        .isEqualTo(dials.dials());
    assertThat(report.works().lists().sum()).isEqualTo(dials);
  }

  @Test
  void theVerdictIsTheQuotas() {
    world.workbench().quotas().set(Map.of(Metric.Standard.DIALS, 3L), Per.WEEK, TODAY);
    world.log(Cast.TAMSIN, "no-answer");
    assertThat(page(read(ReportSpan.WEEK, TODAY)).about())
        .isEqualTo("1 of 3 dials so far, 2 to go.");
    world.pass(Duration.ofDays(7));
    assertThat(page(read(ReportSpan.WEEK, TODAY)).about())
        .isEqualTo("Missed: 1 of 3 dials, 2 short.");
    Stream.of(Cast.TAMSIN, Cast.JOANNA, Cast.THEO).forEach(it -> world.log(it, "no-answer"));
    assertThat(page(read(ReportSpan.WEEK, TODAY.plusDays(7))).about())
        .isEqualTo("Met: 3 of 3 dials.");
    assertThat(page(read(ReportSpan.WEEK, TODAY.minusDays(7))).about())
        .isEqualTo("No dial; no quota was set.");
  }

  @Test
  void aTimeWithoutCallsSaysSo() {
    Page page = page(read(ReportSpan.MONTH, LocalDate.of(2026, 2, 1)));
    assertThat(page.title()).isEqualTo("February 2026");
    assertThat(page.parts())
        .contains(new Part.Text("Nothing to report", List.of("No call was made in this time.")));
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void dealsThatWereDecidedStandWithTheirAmountsAndReasons() {
    add(HOSTILE, new DealMove(DealStage.WON, TODAY, Amounts.monthly(new Money(185_000)), ""));
    add("Acme", new DealMove(DealStage.LOST, TODAY.minusDays(1), Amounts.UNKNOWN, "no budget"));
    add("Before", new DealMove(DealStage.LOST, TODAY.minusDays(9), Amounts.UNKNOWN, "too small"));
    Page page = page(read(ReportSpan.WEEK, TODAY));
    assertThat(table(page, "Deals won and lost").rows().stream().map(Page.Row::cells))
        .containsExactly(
            List.of("Acme: no budget", "Feb 10", "lost", "", ""),
            List.of(HOSTILE, "Feb 11", "won", "$1,850", "$0"),
            List.of("All", "", "1 won", "$1,850", "$0"));
  }

  private void add(String company, DealMove first) {
    world
        .workbench()
        .books()
        .deals()
        .add(
            new NewDeal(
                Optional.empty(),
                company,
                new DealDetails("", Amounts.UNKNOWN, NextStep.NONE),
                first));
  }

  @Test
  void whatWasWrittenOfTheWeekStandsOnItsPage() {
    world
        .workbench()
        .books()
        .reviews()
        .write(TODAY, new Review.Answers("the new opener", "", "begin at nine"));
    assertThat(page(read(ReportSpan.WEEK, TODAY)).parts())
        .contains(
            new Part.Text(
                "What you wrote about the week",
                List.of(
                    "What brought conversations: the new opener",
                    "The one change for the next week: begin at nine")));
    assertThat(read(ReportSpan.DAY, TODAY).review()).isEmpty();
  }

  @Test
  void theWeeksOfAMonthEndWithIt() {
    assertThat(read(ReportSpan.MONTH, TODAY).rows().stream().map(PeriodSums::period))
        .startsWith(new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 7)))
        .endsWith(new Period(LocalDate.of(2027, 2, 22), LocalDate.of(2027, 2, 28)));
  }
}
