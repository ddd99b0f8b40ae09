package app.hardline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds after any moves, take-backs, undos of calls and meetings told, in any order. */
class DealProperties {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final List<Cast> PEOPLE = List.of(Cast.CONSTANCE, Cast.TAMSIN, Cast.GIL);

  /** What is done next, where it can be done. */
  enum Doing {
    BOOK,
    MOVE,
    ADD_BY_HAND,
    TAKE_BACK,
    UNDO_CALL,
    TELL
  }

  /** One of the things that are done. */
  record Step(Doing doing, Cast who, DealStage stage, int amount, int which, int minutes) {}

  /** A move as it lies in the table. */
  private record Raw(long deal, String stage, LocalDate on, long mrr, boolean withMeeting) {
    int rank() {
      return switch (stage) {
        case "booked" -> 0;
        case "held", "noShow" -> 1;
        case "proposal" -> 2;
        default -> 3;
      };
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(3, Doing.BOOK),
                Tuple.of(6, Doing.MOVE),
                Tuple.of(1, Doing.ADD_BY_HAND),
                Tuple.of(2, Doing.TAKE_BACK),
                Tuple.of(1, Doing.UNDO_CALL),
                Tuple.of(2, Doing.TELL)),
            Arbitraries.of(PEOPLE),
            Arbitraries.of(DealStage.class),
            Arbitraries.integers().between(0, 9_000),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(1, 4_000))
        .as(Step::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(40);
  }

  @Property(tries = 60)
  void sumsAreThoseOfTheTablesAndBoardAndMeetingsAgree(@ForAll("steps") List<Step> steps)
      throws Exception {
    Path folder = Files.createTempDirectory("hardline");
    try (World world = World.peopled(folder)) {
      List<Call> live = new ArrayList<>();
      for (Step step : steps) {
        world.pass(Duration.ofMinutes(step.minutes()));
        take(world, step, live);
        assertSums(world);
        assertAgreement(world);
      }
      takeBackAll(world);
      for (Call call : live) {
        world.workbench().calls().undo(call.id());
      }
      assertThat(world.workbench().books().deals().all()).isEmpty();
      assertThat(days(world)).isEmpty();
    }
  }

  private static void take(World world, Step step, List<Call> live) {
    Deals deals = world.workbench().books().deals();
    List<Deal> all = deals.all();
    try {
      switch (step.doing()) {
        case BOOK -> live.add(world.log(step.who(), "meeting", soon(world, step)));
        case MOVE -> {
          if (!all.isEmpty()) {
            deals.move(all.get(step.which() % all.size()).id(), move(world, step));
          }
        }
        case ADD_BY_HAND ->
            deals.add(
                new NewDeal(
                    Optional.of(step.who().id()).filter(_ -> step.which() % 2 == 0),
                    "Bexar Tool Rental",
                    DealDetails.NONE,
                    move(world, step)));
        case TAKE_BACK -> deals.takeBack();
        case UNDO_CALL -> {
          if (!live.isEmpty()) {
            Call call = live.get(step.which() % live.size());
            world.workbench().calls().undo(call.id());
            live.remove(call);
          }
        }
        case TELL -> {
          Optional<Meeting> meeting = meeting(world, step.who().id());
          if (meeting.isPresent()
              && !meeting.get().at().toInstant().isAfter(world.clock.instant())) {
            MeetingState told = List.of(MeetingState.values()).get(step.which() % 3);
            world.workbench().meetings().tell(meeting.get(), told);
          }
        }
      }
    } catch (Refused refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  private static String soon(World world, Step step) {
    return ZonedDateTime.ofInstant(world.clock.instant(), world.clock.getZone())
        .plusMinutes(step.amount() % 2_000 + 1)
        .toString();
  }

  private static DealMove move(World world, Step step) {
    LocalDate on = world.workbench().clock().today().minusDays(step.which());
    Amounts worth = Amounts.monthly(new Money(step.amount()));
    return new DealMove(step.stage(), on, worth, step.stage() == DealStage.LOST ? "price" : "");
  }

  private static Optional<Meeting> meeting(World world, long prospect) {
    return world
        .workbench()
        .database()
        .read(view -> world.workbench().meetings().of(view, prospect));
  }

  private static List<PipelineDay> days(World world) {
    return world
        .workbench()
        .database()
        .read(view -> new PipelineDays(world.workbench().meetings()).between(view, FIRST, LAST));
  }

  /** Each day's figures, worked out from the moves one after the other. */
  private static void assertSums(World world) {
    Map<Long, List<Raw>> moves = new TreeMap<>();
    world
        .rows(
            """
            SELECT deal_id, stage, on_date, coalesce(mrr, 0), meeting_id IS NOT NULL
            FROM deal_move WHERE taken_back_at IS NULL ORDER BY id
            """)
        .forEach(row -> {
          String[] cells = row.split("\\|", -1);
          Raw raw =
              new Raw(
                  Long.parseLong(cells[0]),
                  cells[1],
                  LocalDate.parse(cells[2]),
                  Long.parseLong(cells[3]),
                  cells[4].equals("1"));
          moves.computeIfAbsent(raw.deal(), _ -> new ArrayList<>()).add(raw);
        });
    Map<LocalDate, long[]> wanted = new TreeMap<>();
    moves.values().forEach(deal -> count(deal, wanted));
    world
        .rows("SELECT date(at / 1000 - 6 * 3600, 'unixepoch') FROM meeting WHERE state = 'held'")
        .forEach(day -> at(wanted, LocalDate.parse(day))[0]++);
    Map<LocalDate, long[]> given = new TreeMap<>();
    days(world)
        .forEach(day ->
            given.put(
                day.date(),
                new long[] {
                  day.held(), day.sums().proposals(), day.sums().won(), day.sums().mrr().cents()
                }));
    assertThat(text(given)).isEqualTo(text(wanted));
    long lane =
        world.workbench().books().deals().all().stream()
            .filter(it -> it.stage() == DealStage.WON)
            .mapToLong(it -> it.details().amounts().mrr().orElseThrow().cents())
            .sum();
    assertThat(wanted.values().stream().mapToLong(it -> it[3]).sum()).isEqualTo(lane);
  }

  private static void count(List<Raw> deal, Map<LocalDate, long[]> wanted) {
    List<Raw> way = new ArrayList<>();
    for (Raw move : deal) {
      way.removeIf(it -> it.rank() >= move.rank());
      way.add(move);
    }
    boolean met = deal.stream().anyMatch(Raw::withMeeting);
    way.stream()
        .filter(it -> List.of("held", "proposal", "won").contains(it.stage()) && !met)
        .findFirst()
        .ifPresent(it -> at(wanted, it.on())[0]++);
    way.stream()
        .filter(it -> List.of("proposal", "won").contains(it.stage()))
        .findFirst()
        .ifPresent(it -> at(wanted, it.on())[1]++);
    way.stream()
        .filter(it -> it.stage().equals("won"))
        .forEach(it -> {
          at(wanted, it.on())[2]++;
          at(wanted, it.on())[3] += it.mrr();
        });
  }

  private static long[] at(Map<LocalDate, long[]> days, LocalDate day) {
    return days.computeIfAbsent(day, _ -> new long[4]);
  }

  private static List<String> text(Map<LocalDate, long[]> days) {
    return days.entrySet().stream()
        .map(it -> it.getKey() + " " + java.util.Arrays.toString(it.getValue()))
        .toList();
  }

  /** No meeting is lost from under a deal, and none is told otherwise than its deal says. */
  private static void assertAgreement(World world) {
    assertThat(
            world.ask(
                """
                SELECT count(*) FROM meeting LEFT JOIN live_call ON live_call.id = call_id
                WHERE dealt = 1 AND live_call.id IS NULL
                """))
        .isZero();
    for (Deal deal : world.workbench().books().deals().all()) {
      deal.prospect()
          .filter(_ -> deal.meeting().isPresent())
          .flatMap(it -> meeting(world, it))
          .filter(_ -> deal.id() instanceof DealId.OfMeeting || deal.stage() == DealStage.NO_SHOW)
          .ifPresent(it -> assertThat(DealStage.of(it.state())).isEqualTo(deal.stage()));
    }
  }

  private static void takeBackAll(World world) {
    while (world.ask("SELECT count(*) FROM deal_move WHERE taken_back_at IS NULL") > 0) {
      world.workbench().books().deals().takeBack();
    }
  }
}
