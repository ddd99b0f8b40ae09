package app.hardline.ui.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.DialCounts;
import app.hardline.calls.ListDials;
import app.hardline.dialing.Scope;
import app.hardline.insight.Board;
import app.hardline.insight.ListVerdict;
import app.hardline.insight.Works;
import app.hardline.paper.MailFile;
import app.hardline.pipeline.Money;
import app.hardline.prospect.Filter;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.time.Period;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers as they are shown: ranges, sums beside their rows, and what leads away. */
class NumbersViewModelTest {
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Said said = new Said(words, figures);
  private final List<Scope> dialed = new ArrayList<>();
  private final List<String> copied = new ArrayList<>();
  private final List<MailFile> mails = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  @TempDir Path temp;
  @AutoClose private World world;
  private NumbersViewModel model;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    model =
        new NumbersViewModel(
            world.workbench(),
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            words,
            figures,
            new NumbersWays(
                dialed::add,
                copied::add,
                mails::add,
                (span, day) -> pages.add(span + " " + day),
                told::add));
  }

  private void callSome() {
    world
        .workbench()
        .quotas()
        .set(Map.of(Metric.Standard.DIALS, 10L), Per.WEEK, LocalDate.of(2027, 2, 11));
    world.log(Cast.TAMSIN, "no-answer");
    world.pass(Duration.ofHours(3));
    world.log(Cast.JOANNA, "gatekeeper");
    world.log(Cast.THEO, "contract-ends", "2027-04-01T00:00:00-05:00");
    world.log(Cast.HAL, "contract-ends", "2027-12-01T00:00:00-06:00");
    world.pass(Duration.ofDays(5));
    world.log(Cast.TAMSIN, "not-now");
    world.log(Cast.GIL, "bad-number");
    model.refresh();
  }

  private NumbersViewModel.Read read() {
    return model.readProperty().get().orElseThrow();
  }

  private static long sum(Sheet sheet, int column) {
    return sheet.rows().stream().skip(1).mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }

  @Test
  void everySumIsThatOfTheRowsBesideIt() {
    callSome();
    Works works = read().works();
    Board board = read().board();
    assertThat(works.funnel().steps().getFirst().count()).isEqualTo(6);
    assertThat(sum(new HoursPane(said).sheet(works.hours()), 2))
        .as("hours")
        .isEqualTo(works.hours().sum().dials())
        .isEqualTo(6);
    assertThat(sum(new ListsPane(model, said).sheet(works), 1))
        .as("lists")
        .isEqualTo(works.lists().sum().dials())
        .isEqualTo(6);
    assertThat(sum(new ReachPane(said).sheet(works.reach()), 1)).as("attempts").isEqualTo(6);
    assertThat(sum(new OutcomesPane(said).sheet(works), 3)).as("outcomes").isEqualTo(6);
    assertThat(sum(new WeeksPane(said).sheet(board.weeks()), 1))
        .as("weeks")
        .isEqualTo(board.sums().dials());
    assertThat(new SumsPane(said).sheet(board).rows().get(1))
        .containsExactly("Dials", String.valueOf(board.sums().dials()));
  }

  @Test
  void theArrowsLeadToTheRangesOfTheSameLength() {
    model.choose(Span.WEEK);
    assertThat(model.rangeProperty().get())
        .isEqualTo(new Period(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 14)));
    model.step(-1);
    assertThat(model.rangeProperty().get())
        .isEqualTo(new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 7)));
    model.choose(Span.YEAR);
    model.step(1);
    assertThat(model.rangeProperty().get())
        .isEqualTo(new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)));
  }

  @Test
  void aRangeOfOnesOwnBeginsWithTheOneShownAndMovesByItsLength() {
    model.choose(Span.WEEK);
    model.choose(Span.OWN);
    model.begin(LocalDate.of(2027, 2, 10));
    model.end(LocalDate.of(2027, 2, 12));
    model.step(1);
    assertThat(model.rangeProperty().get())
        .isEqualTo(new Period(LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 15)));
    model.end(LocalDate.of(2027, 2, 1));
    assertThat(model.rangeProperty().get())
        .isEqualTo(new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 1)));
  }

  @Test
  void thoseWhoseContractsEndSoonAreDialed() {
    callSome();
    assertThat(read().works().ends().all()).hasSize(2);
    model.dial(read().works().ends());
    assertThat(dialed)
        .singleElement()
        .satisfies(scope ->
            assertThat(scope.filters())
                .containsExactly(
                    new Filter.Among("contract ends by Jun 16", Set.of(Cast.THEO.id()))));
  }

  @Test
  void theFiguresOfAPictureAreATableThatHoldsNoFormula() throws Exception {
    Sheet sheet = new Sheet("x", List.of(List.of("List"), List.of("=1+1")));
    model.copy(sheet);
    model.save(sheet::save, temp.resolve("x.csv"));
    assertThat(copied).containsExactly("List\r\n'=1+1\r\n");
    assertThat(Files.readString(temp.resolve("x.csv"))).isEqualTo("List\r\n'=1+1\r\n");
    assertThat(told).containsExactly("The figures are on the clipboard.", "Saved as x.csv.");
  }

  @Test
  void whoeverSoldADeadListGetsItsFigures() {
    ListDials dials = new ListDials("Texas accountants", new DialCounts(240, 12, 6, 0), 210, 84);
    assertThat(new ListVerdict(dials).isDead()).isTrue();
    assertThat(
            new ListVerdict(new ListDials("Few", new DialCounts(199, 0, 0, 0), 199, 199)).isDead())
        .isFalse();
    assertThat(
            new ListVerdict(new ListDials("Good", new DialCounts(300, 30, 20, 2), 250, 60))
                .isDead())
        .isFalse();
    model.complain(new ListVerdict(dials));
    assertThat(mails)
        .singleElement()
        .satisfies(mail -> {
          assertThat(mail.subject()).isEqualTo("Dead numbers in the list “Texas accountants”");
          assertThat(mail.text())
              .contains("People called: 210", "Numbers that are dead: 84, 40 %", "12, 5.0 %");
          assertThat(mail.address()).isPresent();
        });
  }

  @Test
  void nothingIsShownBeforeAnythingWasDialed() {
    model.refresh();
    assertThat(read().works().hours().sum()).isEqualTo(DialCounts.NONE);
    assertThat(read().board().weeks().ranked()).isEmpty();
  }

  @Test
  void aRangeOpensAsAPageAndALongOneAsTheMonthInWhichItEnds() {
    model.choose(Span.WEEK);
    model.review();
    model.step(-1);
    model.review();
    model.choose(Span.YEAR);
    model.step(-1);
    model.review();
    assertThat(pages).containsExactly("WEEK 2027-02-11", "WEEK 2027-02-07", "MONTH 2026-12-31");
  }

  @Test
  void aConversationCostsItsShareOfWhatTheListCost() {
    model.refresh();
    Works works = worksOf(Map.of("Dentists", new Money(10_000)));
    DialCounts counts = new DialCounts(100, 20, 3, 0);
    assertThat(works.aConversation(new ListDials("Dentists", counts, 90, 0)))
        .contains(new Money(3_334));
    assertThat(works.aConversation(new ListDials("Others", counts, 90, 0))).isEmpty();
    assertThat(works.aConversation(new ListDials("Dentists", DialCounts.NONE, 0, 0))).isEmpty();
  }

  private Works worksOf(Map<String, Money> prices) {
    Works now = read().works();
    return new Works(
        now.range(),
        now.before(),
        now.funnel(),
        now.hours(),
        now.lists(),
        prices,
        now.dead(),
        now.ends(),
        now.reach());
  }
}
