package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.calls.Call;
import app.hardline.calls.CallTimes;
import app.hardline.calls.DayCounts;
import app.hardline.calls.NewCall;
import app.hardline.intake.Corrections.Correction;
import app.hardline.intake.Corrections.Written;
import app.hardline.prospect.Attribute;
import app.hardline.prospect.Details;
import app.hardline.prospect.PhoneKind;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds after any calls, edits and imports, and after all of them were undone. */
class AnyHistoryProperties {
  /** What was done on each day, as it is kept with each call. */
  private static final String KEPT =
      """
      SELECT format('%s %s %s %d %d %d %d', local_date, outcome, stage, dialed, incoming, calls, talked)
      FROM day_tally WHERE calls > 0
      """;

  /** The same, counted from the calls. */
  private static final String COUNTED =
      """
      SELECT format('%s %s %s %d %d %d %d', local_date, outcome, stage, dialed, incoming, count(*),
        sum(coalesce(ended_at - answered_at, 0)))
      FROM live_call GROUP BY local_date, outcome, stage, dialed, incoming
      """;

  private static final int PEOPLE = 4;
  private static final String FIRST_LIST =
      Lists.HEADER
          + """
          Jane,Doe,Acme,512-555-0142,,
          Bob,Roe,Acme,512-555-0143,bob@acme.example,Austin
          Ann,Poe,Beta,512-555-0144 x7,ann@beta.example,
          Tim,Coe,Gamma,512-555-0145,,Waco
          """;

  /** Those who are known already, with more about them; and others. */
  private static final List<String> ROWS =
      List.of(
          "Jane,Doe,Acme,512-555-0142,jane@acme.example,Austin",
          "Jane,Doe,Acme,512-555-0199,jane@acme.example,",
          "Bob,Roe,Acme,512-555-0143,,Dallas",
          "Ann,Poe,Beta,512-555-0144 x7,,Houston",
          "Tim,Coe,Gamma,512-555-0146,tim@gamma.example,Waco",
          "Kim,Low,Delta,512-555-0147,kim@delta.example,",
          "Pat,Fay,Acme,512-555-0148,,Austin");

  private static final List<String> OUTCOMES =
      List.of(
          "no-answer",
          "voicemail",
          "not-now",
          "send-info",
          "callback",
          "meeting",
          "bad-number",
          "do-not-call",
          "contract-ends");
  private static final Set<String> DATED = Set.of("callback", "meeting", "contract-ends");
  private static final Set<String> CONVERSATIONS =
      Set.of("not-now", "send-info", "callback", "meeting", "do-not-call", "contract-ends");
  private static final Map<Attribute, String> EDITED =
      Map.of(
          Attribute.FIRST_NAME, "Robin",
          Attribute.COMPANY, "Omega",
          Attribute.EMAIL, "robin@omega.example",
          Attribute.CITY, "El Paso",
          Attribute.STATE, "AK");

  private static final List<String> STATE =
      List.of(
          """
          SELECT id, first_name, last_name, company, email, city, state, zone FROM prospect
          WHERE id <= 4 ORDER BY id
          """,
          """
          SELECT id / 32, kind, number, extension, raw, dropped_by IS NULL FROM phone
          WHERE id / 32 <= 4 ORDER BY id
          """,
          """
          SELECT prospect_id, tier, due, attempts, last_call, bars, window, company FROM standing
          WHERE prospect_id <= 4 AND segment_id = 1 ORDER BY id
          """,
          "SELECT scope, value FROM do_not_call WHERE lifted_at IS NULL ORDER BY scope, value",
          "SELECT prospect_id, due FROM callback WHERE closed_by IS NULL ORDER BY 1, 2",
          "SELECT prospect_id, at FROM meeting ORDER BY prospect_id, at",
          "SELECT prospect_id, ends_on FROM contract_end ORDER BY prospect_id, ends_on",
          "SELECT prospect_id, letter FROM to_send ORDER BY prospect_id, letter",
          "SELECT id, name FROM call_list WHERE id = 1");

  /**
   * What is done: a call, a call taken back, an edit, an import, or the last of these two undone.
   */
  sealed interface Step {
    record Called(int who, String outcome, int minutes) implements Step {}

    record TakenBack(int which) implements Step {}

    record Edited(int who, Attribute what, boolean phone) implements Step {}

    record Imported(List<Integer> rows) implements Step {}

    record Undone() implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> who = Arbitraries.integers().between(1, PEOPLE);
    Arbitrary<Step> called =
        Combinators.combine(
                who, Arbitraries.of(OUTCOMES), Arbitraries.integers().between(0, 60 * 40))
            .as(Step.Called::new);
    Arbitrary<Step> takenBack = Arbitraries.integers().between(0, 4).map(Step.TakenBack::new);
    Arbitrary<Step> edited =
        Combinators.combine(who, Arbitraries.of(EDITED.keySet()), Arbitraries.of(true, false))
            .as(Step.Edited::new);
    Arbitrary<Step> imported =
        Arbitraries.integers()
            .between(0, ROWS.size() - 1)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(Step.Imported::new);
    return Arbitraries.oneOf(
            called, called, takenBack, edited, imported, Arbitraries.just(new Step.Undone()))
        .list()
        .ofMaxSize(14);
  }

  @Property(tries = 40)
  void theTallyIsTheCallsThatAreNotVoidedAndUndoOfAllRestoresEverything(
      @ForAll("steps") List<Step> steps) throws IOException {
    Path folder = Files.createTempDirectory("hardline");
    try (World world = World.empty(folder.resolve("data"))) {
      History history = new History(world, new Lists(world, folder));
      history.lists.into("First", FIRST_LIST);
      List<List<String>> before = state(world);
      for (Step step : steps) {
        history.take(step);
        history.assertTally();
      }
      history.undoEverything();
      history.assertTally();
      assertThat(state(world)).isEqualTo(before);
    }
  }

  private static List<List<String>> state(World world) {
    return STATE.stream().map(world::rows).toList();
  }

  /** What was done and can be undone. */
  private static final class History {
    private final World world;
    private final Lists lists;
    private final List<Call> calls = new ArrayList<>();
    private final Deque<Runnable> undos = new ArrayDeque<>();
    private int imports;

    History(World world, Lists lists) {
      this.world = world;
      this.lists = lists;
    }

    void take(Step step) throws IOException {
      switch (step) {
        case Step.Called(int who, String outcome, int minutes) -> {
          world.pass(Duration.ofMinutes(minutes));
          calls.add(log(who, outcome));
        }
        case Step.TakenBack(int which) -> {
          if (which < calls.size()) {
            world.workbench().calls().undo(calls.remove(which).id());
          }
        }
        case Step.Edited(int who, Attribute what, boolean phone) -> edit(who, what, phone);
        case Step.Imported(List<Integer> rows) -> {
          String content =
              rows.stream().map(ROWS::get).collect(Collectors.joining("\n", Lists.HEADER, "\n"));
          ImportReport report = lists.into("List " + ++imports, content);
          report.importId().ifPresent(_ -> undos.push(() -> lists.undo(report)));
        }
        case Step.Undone _ -> {
          if (!undos.isEmpty()) {
            undos.pop().run();
          }
        }
      }
    }

    void undoEverything() {
      calls.forEach(call -> world.workbench().calls().undo(call.id()));
      calls.clear();
      while (!undos.isEmpty()) {
        undos.pop().run();
      }
    }

    void assertTally() {
      LocalDate today = LocalDate.ofInstant(world.clock.instant(), world.clock.getZone());
      List<String> outcomes =
          calls.stream().filter(call -> call.localDate().equals(today)).map(Call::outcome).toList();
      long conversations = outcomes.stream().filter(CONVERSATIONS::contains).count();
      assertThat(world.workbench().calls().day(today))
          .isEqualTo(
              new DayCounts(
                  today,
                  outcomes.size(),
                  conversations,
                  conversations,
                  outcomes.stream().filter("meeting"::equals).count()));
      assertThat(world.rows(KEPT + " EXCEPT " + COUNTED)).isEmpty();
      assertThat(world.rows(COUNTED + " EXCEPT " + KEPT)).isEmpty();
    }

    private void edit(int who, Attribute what, boolean phone) {
      List<Written> phones =
          phone
              ? List.of(new Written(PhoneKind.DIRECT, "512-555-0160"))
              : world.workbench().prospects().get(who).phones().stream()
                  .map(it -> new Written(it.kind(), it.raw()))
                  .toList();
      Details was =
          world
              .workbench()
              .corrections()
              .save(who, new Correction(Map.of(what, EDITED.get(what)), phones, List.of()));
      undos.push(() -> world.workbench().corrections().putBack(who, was));
    }

    private Call log(int who, String outcome) {
      return world
          .workbench()
          .calls()
          .log(
              new NewCall(
                  who,
                  outcome,
                  world.workbench().prospects().get(who).phones().stream()
                      .flatMap(phone -> phone.number().stream())
                      .findFirst(),
                  CallTimes.justNow(world.clock.instant()),
                  "",
                  Optional.of(outcome)
                      .filter(DATED::contains)
                      .map(_ ->
                          world
                              .clock
                              .instant()
                              .plus(Duration.ofHours(3))
                              .atZone(world.clock.getZone())),
                  false));
    }
  }
}
