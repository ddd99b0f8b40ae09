package app.hardline.cli;

import app.hardline.compliance.CallingWindow;
import app.hardline.dialing.LeftOut;
import app.hardline.dialing.Next;
import app.hardline.dialing.QueueCounts;
import app.hardline.dialing.Scope;
import app.hardline.prospect.PhoneNumber;
import app.hardline.words.Figures;
import app.hardline.workbench.Workbench;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says who comes next, and what becomes of everybody else. */
@Command(name = "next", description = "Says who comes next, and what becomes of everybody else.")
final class NextCommand implements Callable<Integer> {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Option(names = "--list", paramLabel = "NAME", description = "over one list instead of all")
  private @Nullable String list;

  @Option(names = "--count", paramLabel = "N", description = "how many to name; 1 unless given")
  private int count = 1;

  private final Figures figures = new Figures(Locale.US);

  private record Shown(
      long id,
      String name,
      Optional<String> company,
      Optional<String> number,
      Optional<String> extension,
      String why,
      String localTime,
      Optional<Instant> windowEnds) {}

  private record Answer(
      long ready, List<QueueCounts.Coming> later, List<Shown> next, LeftOut leftOut) {}

  private record Found(QueueCounts counts, List<Shown> next, ZoneId owner) {}

  @Override
  public Integer call() {
    hardline.notBelowZero(spec, "--count", count);
    Found found = hardline.withData(this::found);
    if (hardline.json()) {
      QueueCounts counts = found.counts();
      hardline
          .console()
          .json(new Answer(counts.ready(), counts.coming(), found.next(), counts.leftOut()));
    } else {
      tell(found);
    }
    return 0;
  }

  private Found found(Workbench workbench) {
    Scope scope = list == null ? Scope.all() : Scope.of(workbench.lists().named(list));
    return new Found(
        workbench.queue().counts(scope),
        workbench.queue().next(scope, count).stream().map(next -> shown(workbench, next)).toList(),
        workbench.clock().getZone());
  }

  private static Shown shown(Workbench workbench, Next next) {
    CallingWindow window = workbench.queue().times().window(next.prospect());
    Optional<PhoneNumber> number =
        workbench.dialSessions().offered(next.prospect()).stream().findFirst();
    return new Shown(
        next.prospect().id(),
        next.prospect().name(),
        Optional.of(next.prospect().company()).filter(company -> !company.isEmpty()),
        number.map(PhoneNumber::e164),
        number.map(PhoneNumber::extension).filter(it -> !it.isEmpty()),
        next.why().code(),
        CLOCK.format(workbench.clock().instant().atZone(window.zone())),
        window.ends(next.why().occasion()).map(ZonedDateTime::toInstant));
  }

  private void tell(Found found) {
    Console console = hardline.console();
    QueueCounts counts = found.counts();
    for (Shown next : found.next()) {
      console.say(
          "command.next", Long.toString(next.id()), who(next), next.why(), next.localTime());
    }
    console.say("command.next.ready", counts.ready(), counts.later(), counts.leftOut().all());
    for (QueueCounts.Coming coming : counts.coming()) {
      ZonedDateTime at = coming.at().atZone(found.owner());
      console.say(
          "command.next.later", coming.count(), figures.day(at.toLocalDate()), figures.time(at));
    }
    if (counts.ready() == 0) {
      counts
          .nextAt()
          .map(at -> MomentWord.said(figures, at.atZone(found.owner())))
          .ifPresent(at -> console.say("command.next.first", at));
    }
    LeftOut out = counts.leftOut();
    left("doNotCall", out.doNotCall());
    left("outsideWindow", out.outsideWindow());
    left("attemptsUsed", out.attemptsUsed());
    left("resting", out.resting());
    left("companyJustCalled", out.companyJustCalled());
    left("booked", out.booked());
    left("retired", out.retired());
    left("noNumber", out.noNumber());
  }

  private static String who(Shown next) {
    String number = next.number().orElse("") + next.extension().map(it -> " x" + it).orElse("");
    return Stream.of(next.name(), next.company().orElse(""), number)
        .filter(it -> !it.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void left(String reason, long people) {
    if (people > 0) {
      hardline.console().say("command.next.left." + reason, people);
    }
  }
}
