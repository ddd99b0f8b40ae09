package app.hardline.ui.summary;

import app.hardline.calls.HowFar;
import app.hardline.calls.Reached;
import app.hardline.dialing.Aim;
import app.hardline.dialing.Next;
import app.hardline.dialing.Scope;
import app.hardline.dialing.SessionFigures;
import app.hardline.dialing.SessionSummary;
import app.hardline.prospect.ListCounts;
import app.hardline.quota.DayPlan;
import app.hardline.quota.DayTally;
import app.hardline.quota.Metric;
import app.hardline.ui.kit.Progression;
import app.hardline.ui.kit.Spans;
import app.hardline.ui.today.ScopeWords;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what belongs to a session's end and words it, off the screen's thread. */
public final class SummaryWriter {
  private static final int PROMISES_SHOWN = 5;

  private final Workbench workbench;
  private final Words words;
  private final Figures figures;
  private final Spans spans;

  /**
   * A writer.
   *
   * @param workbench what is read
   * @param words the sentences
   * @param figures the form of figures
   */
  public SummaryWriter(Workbench workbench, Words words, Figures figures) {
    this.workbench = workbench;
    this.words = words;
    this.figures = figures;
    this.spans = new Spans(words, figures);
  }

  /**
   * Words a session's end.
   *
   * @param session that is over
   * @return what is shown
   */
  public Summary write(SessionSummary session) {
    DayPlan plan = workbench.tally().plan();
    DayTally.Line today = workbench.tally().today().of(Metric.Standard.DIALS);
    OutcomeShares outcomes =
        new OutcomeShares(words, spans, workbench.outcomes().all(), session.outcomes());
    List<SessionFigures> compared = new ArrayList<>(List.of(session.done()));
    session.last().ifPresent(compared::add);
    session.best().ifPresent(compared::add);
    return new Summary(
        title(session),
        words.say(
            "screen.summary.when",
            figures.day(here(session.endedAt()).toLocalDate()),
            figures.time(here(session.endedAt()))),
        over(session),
        words.say("screen.summary.done", session.done().dials(), session.done().meetings()),
        beside(session),
        outcomes.shares(),
        outcomes.legend(),
        columns(session),
        rows(compared),
        new Progression((int) today.done(), (int) today.quota().orElse(0)),
        today.quota().isEmpty()
            ? words.say("screen.summary.today", today.done())
            : words.say("screen.summary.of", today.done(), today.quota().getAsLong()),
        plan.left().isEmpty()
            ? ""
            : plan.left().getAsLong() == 0
                ? words.say("screen.today.met")
                : words.say("screen.today.to-go", plan.left().getAsLong()),
        session.promised().stream().limit(PROMISES_SHOWN).map(this::promise).toList(),
        howFar(),
        next(session.scope(), plan),
        words.say(plan.next().isPresent() ? "screen.summary.next-block" : "screen.summary.go-on"));
  }

  /**
   * The aim of the session after this one: what falls to the next block, or what fits now.
   *
   * @return read as of now
   */
  public Aim nextAim() {
    return workbench
        .tally()
        .plan()
        .next()
        .map(Aim::of)
        .orElseGet(() -> workbench.dialSessions().fittingAim());
  }

  private String title(SessionSummary session) {
    return session
        .aim()
        .until()
        .filter(end -> !session.endedAt().isBefore(end))
        .map(_ ->
            words.say("screen.summary.block-over", figures.clock(here(session.done().startedAt()))))
        .orElseGet(() -> words.say("screen.summary.over"));
  }

  private String over(SessionSummary session) {
    String lists = lists(session.scope());
    return session.aim().dials().isPresent()
        ? words.say("screen.summary.aim", lists, session.aim().dials().getAsInt())
        : lists;
  }

  private String lists(Scope scope) {
    return new ScopeWords(words, figures)
        .say(scope, workbench.lists().all().stream().map(ListCounts::list).toList());
  }

  private String beside(SessionSummary session) {
    String talks = words.say("screen.summary.conversations", session.done().conversations());
    if (session.aim().dials().isEmpty()) {
      return talks;
    }
    long over = session.done().dials() - session.aim().dials().getAsInt();
    String aim =
        over == 0
            ? words.say("screen.summary.met")
            : words.say(over < 0 ? "screen.summary.short" : "screen.summary.above", Math.abs(over));
    return words.say("screen.summary.sentences", aim, talks);
  }

  private List<String> columns(SessionSummary session) {
    List<String> columns = new ArrayList<>(List.of(words.say("screen.summary.this")));
    session
        .last()
        .map(SessionFigures::startedAt)
        .map(at -> words.say("screen.summary.last", when(at)))
        .ifPresent(columns::add);
    session
        .best()
        .map(SessionFigures::startedAt)
        .map(at -> words.say("screen.summary.best", when(at)))
        .ifPresent(columns::add);
    return columns;
  }

  private List<Summary.Row> rows(List<SessionFigures> compared) {
    return List.of(
        row("screen.summary.dials", compared, it -> figures.count(it.dials())),
        row("screen.summary.an-hour", compared, this::anHour),
        row("screen.summary.answered", compared, it -> figures.count(it.answered())),
        row("screen.summary.talks", compared, it -> figures.count(it.conversations())),
        row("screen.summary.meetings", compared, it -> figures.count(it.meetings())),
        row(
            "screen.summary.talking",
            compared,
            it -> words.say("screen.summary.minutes", it.talked().toMinutes())));
  }

  private Summary.Row row(
      String key, List<SessionFigures> compared, Function<SessionFigures, String> figure) {
    return new Summary.Row(words.say(key), compared.stream().map(figure).toList());
  }

  private String anHour(SessionFigures session) {
    return session.dialsAnHour() == 0 ? "" : figures.count(session.dialsAnHour());
  }

  private Summary.Promise promise(SessionSummary.Promise promise) {
    ZonedDateTime at = here(promise.at());
    String who =
        promise.prospect().company().isEmpty()
            ? promise.prospect().name()
            : promise.prospect().company();
    return new Summary.Promise(
        promise.meeting() ? words.say("screen.summary.at", day(at), figures.time(at)) : day(at),
        words.say(promise.meeting() ? "screen.summary.meeting" : "screen.summary.call", who));
  }

  private String howFar() {
    List<Reached> last = new HowFar(workbench.database()).last();
    return last.isEmpty()
        ? ""
        : words.say(
            "screen.summary.far",
            last.size(),
            Collections.frequency(last, Reached.OPENER),
            Collections.frequency(last, Reached.PROBLEM),
            Collections.frequency(last, Reached.ASK));
  }

  private String next(Scope scope, DayPlan plan) {
    String block =
        plan.next()
            .map(part -> {
              String at = figures.time(part.block().from());
              return part.dials() == 0 ? at : words.say("screen.today.block.at", at, part.dials());
            })
            .orElse("");
    Optional<Next> first = workbench.queue().next(scope, 1).stream().findFirst();
    String who =
        first.map(it -> words.say("screen.summary.first", it.prospect().name())).orElse("");
    return block.isEmpty() || who.isEmpty()
        ? block + who
        : words.say("screen.summary.block-and-first", block, who);
  }

  private String when(Instant at) {
    ZonedDateTime here = here(at);
    return words.say("screen.summary.at", day(here), figures.time(here));
  }

  private String day(ZonedDateTime at) {
    return figures.shortDay(at.toLocalDate());
  }

  private ZonedDateTime here(Instant at) {
    return at.atZone(workbench.clock().getZone());
  }
}
