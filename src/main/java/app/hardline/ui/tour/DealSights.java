package app.hardline.ui.tour;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.DealMove;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Deals;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NewDeal;
import app.hardline.pipeline.NextStep;
import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.quota.Metric;
import app.hardline.time.Per;
import app.hardline.ui.deals.DealsView;
import app.hardline.ui.deals.DealsViewModel;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Screen;
import app.hardline.ui.shell.Shell;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;

/** The board of deals, in a world of its own. */
final class DealSights {
  private static final String LIST = "Round Rock chamber";
  private static final int CROWD = 90;

  private final World world;
  private final Deals deals;
  private final Words words = new Words(Locale.US);
  private final Figures figures = new Figures(Locale.US);
  private final Tasks tasks = Tasks.inline(DealSights::stop);
  private int people;

  DealSights(World world) {
    this.world = world;
    this.deals = world.workbench().books().deals();
  }

  /** Before the first meeting. */
  Parent empty() {
    world.clock().set(World.at(1, 4, 9, 0));
    return show(model());
  }

  /** Thursday, February 11, as in the mockup. */
  Parent full() {
    world.workbench().quotas().set(Map.of(Metric.Standard.MRR, 10_000L), Per.QUARTER, today());
    lost(1, 12, "Brazos Barbecue Supply", "Walt Jessup", 1_500, "never showed");
    lost(1, 19, "Hyde Park Framing", "Mona Lindell", 1_500, "price");
    won(1, 12, "Alamo Heights Title", "Yvette Soto", 2_500);
    won(1, 28, "Gruene Brewing Co.", "Nils Brandt", 2_100);
    lost(1, 29, "Fenwick Partners", "Aaron Fenwick", 4_000, "no budget");
    won(2, 5, "Live Oak Dentistry", "Elena Prado", 1_850);
    lost(2, 8, "Waller Creek Optics", "Pia Waller", 1_900, "stayed with theirs");
    offer("Pecan Street Pediatrics", "Dr. Lena Haddad", 3_400, "Answer", 19);
    offer("Bexar Tool Rental", "Corey Vance", 2_400, "Second meeting", 17);
    held(2, 9, "Merritt Family Law", "Ada Merritt", 1_650, new NextStep("Proposal", day(2, 12)));
    held(2, 2, "Capitol Sign Works", "Rupert Hayes", 2_500, NextStep.NONE);
    Deal missed = booked(World.at(2, 9, 10, 0), "Lone Star Endodontics", "Felix Arroyo", 2_400);
    world.clock().set(World.at(2, 9, 17, 0));
    deals.move(missed.id(), DealMove.plain(DealStage.NO_SHOW, today()));
    booked(World.at(2, 16, 10, 0), "Solheim Orthodontics", "Ingrid Solheim", 1_900);
    booked(
        World.at(2, 16, 14, 0),
        "St. Brendan’s Episcopal School",
        "Constance Abernathy-Villanueva",
        3_000);
    world.clock().set(World.at(2, 11, 14, 36));
    return show(model());
  }

  /** One is won. */
  Parent winning() {
    DealsViewModel model = model();
    model.refresh();
    model.choose(find("Pecan Street Pediatrics").id());
    model.push(1);
    return show(model);
  }

  /** What is said of one. */
  Parent editing() {
    DealsViewModel model = model();
    model.choose(find("Merritt Family Law").id());
    model.edit();
    return show(model);
  }

  /** More deals than there is room for, with long names and large amounts. */
  Parent overfull() {
    for (int i = 0; i < CROWD; i++) {
      DealStage stage = i % 2 == 0 ? DealStage.HELD : DealStage.LOST;
      deals.add(
          new NewDeal(
              Optional.empty(),
              "Brazos Valley Association of Independent Title and Escrow Agencies " + i,
              new DealDetails(
                  "Managed IT for forty seats in three towns",
                  Amounts.monthly(new Money(123_456_789L + i)),
                  new NextStep("Ask who signs for all of the agencies", day(2, 12))),
              new DealMove(
                  stage,
                  today().minusDays(i),
                  Amounts.UNKNOWN,
                  "stayed with the company that they have had for years")));
    }
    return show(model());
  }

  private DealsViewModel model() {
    DealsViewModel model =
        new DealsViewModel(
            tasks,
            words,
            figures,
            world.workbench().clock(),
            deals,
            world.workbench().tally()::goals);
    model.refresh();
    return model;
  }

  private Shell show(DealsViewModel model) {
    Shell shell = new Shell(words, new Toasts(), _ -> {});
    shell.show(
        Screen.DEALS, new DealsView(model, words, figures, new Toasts()), "screen.keys.deals");
    return shell;
  }

  private void won(int month, int day, String company, String person, long mrr) {
    Deal deal = held(month, day, company, person, mrr, NextStep.NONE);
    deals.move(deal.id(), new DealMove(DealStage.WON, today(), Amounts.monthly(money(mrr)), ""));
  }

  private void lost(int month, int day, String company, String person, long mrr, String why) {
    deals.move(
        held(month, day, company, person, mrr, NextStep.NONE).id(), DealMove.lost(today(), why));
  }

  private void offer(String company, String person, long mrr, String next, int by) {
    Deal deal = held(2, 4, company, person, mrr, new NextStep(next, day(2, by)));
    deals.move(deal.id(), DealMove.plain(DealStage.PROPOSAL, today()));
  }

  private Deal held(int month, int day, String company, String person, long mrr, NextStep next) {
    ZonedDateTime at = World.at(month, day, 10, 0);
    Deal deal = booked(at, company, person, mrr);
    world.clock().set(at.plusHours(2));
    Deal held = deals.move(deal.id(), DealMove.plain(DealStage.HELD, today()));
    return deals.edit(held.id(), new DealDetails("", held.details().amounts(), next));
  }

  private Deal booked(ZonedDateTime at, String company, String person, long mrr) {
    world.clock().set(at.minusDays(3));
    String line = "%s, %s, 512 555 01%02d".formatted(person, company, people++ % 100);
    long id =
        world.workbench().byHand().add(LIST, PersonLine.read(line, new PhoneReader(Region.US)));
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                id,
                "meeting",
                Optional.empty(),
                CallTimes.justNow(world.clock().instant()),
                "",
                Optional.of(at),
                false));
    return deals.edit(
        find(company).id(), new DealDetails("", Amounts.monthly(money(mrr)), NextStep.NONE));
  }

  private Deal find(String company) {
    return deals.all().stream()
        .filter(it -> it.company().equals(company))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate today() {
    return world.workbench().clock().today();
  }

  private static Optional<LocalDate> day(int month, int day) {
    return Optional.of(LocalDate.of(2027, month, day));
  }

  private static Money money(long dollars) {
    return Money.read(Long.toString(dollars));
  }

  private static void stop(Throwable thrown) {
    throw new IllegalStateException("a picture could not be made", thrown);
  }
}
