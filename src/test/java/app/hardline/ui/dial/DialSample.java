package app.hardline.ui.dial;

import app.hardline.ui.kit.Tasks;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session over two made-up prospects that writes down what it was asked to do. */
final class DialSample {
  static final ZoneId ZONE = ZoneId.of("America/Chicago");
  static final Instant PROMISED = Instant.parse("2027-02-16T20:00:00Z");
  static final OutcomeChoice NO_ANSWER = outcome("no-answer", "1", OutcomeChoice.Asks.NOTHING);
  static final OutcomeChoice CALLBACK = outcome("callback", "6", OutcomeChoice.Asks.WHEN);

  final List<String> done = new ArrayList<>();
  final List<Finished> logged = new ArrayList<>();
  final List<Throwable> troubles = new ArrayList<>();
  final DialViewModel model;
  private Instant now = Instant.parse("2027-02-11T15:02:00Z");
  private boolean failing;

  DialSample() {
    DialActions actions =
        new DialActions(
            () -> facts(1),
            (card, phone) -> done.add("dial " + phone.e164()),
            this::log,
            () -> noted("undo", facts(1)),
            card -> noted("skip " + card.prospect(), facts(2)),
            (card, note) -> done.add("note " + note),
            this::read,
            address -> done.add("open " + address),
            () -> done.add("leave"),
            () -> done.add("import"));
    InstantSource clock = () -> now;
    model =
        new DialViewModel(
            Tasks.inline(troubles::add),
            clock.withZone(ZONE),
            List.of(NO_ANSWER, CALLBACK),
            facts(1),
            actions);
  }

  void pass(int seconds) {
    now = now.plusSeconds(seconds);
    model.tick();
  }

  void failFromNowOn() {
    failing = true;
  }

  private DialFacts log(Finished call) {
    if (failing) {
      throw new IllegalStateException("the disk is full");
    }
    logged.add(call);
    return facts(2);
  }

  private Reading read(String typed) {
    return typed.equals("tuesday at 2")
        ? new Reading.Understood(PROMISED, "Tuesday, February 16, 2:00 PM", "")
        : new Reading.NotUnderstood(typed.isEmpty() ? "" : "That is no time.");
  }

  private DialFacts noted(String what, DialFacts facts) {
    done.add(what);
    return facts;
  }

  private static DialFacts facts(long prospect) {
    return new DialFacts(
        "Sample",
        Optional.of(card(prospect)),
        List.of(),
        List.of(),
        new DialFacts.Accounted(2, 2, List.of()),
        new DialFacts.Tally(0, 50, 0, 0, 0, 0, false),
        Optional.of(new DialFacts.Logged("Somebody", "no answer")));
  }

  private static Card card(long prospect) {
    return new Card(
        prospect,
        "Prospect " + prospect,
        "Company",
        "",
        Optional.of(ZONE),
        List.of(
            new Card.Phone("+15125550142", "(512) 555-0142", "Direct"),
            new Card.Phone("+15125550100", "(512) 555-0100", "Company")),
        "",
        List.of(),
        "company.example",
        "",
        List.of(),
        "");
  }

  private static OutcomeChoice outcome(String code, String key, OutcomeChoice.Asks asks) {
    return new OutcomeChoice(code, key, code, asks, false, false);
  }
}
