package app.hardline.cli;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Call;
import app.hardline.calls.CallReason;
import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.prospect.PhoneCell;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.PhoneReader;
import app.hardline.time.DateWords;
import app.hardline.time.OwnerClock;
import app.hardline.time.WordDate;
import app.hardline.words.Figures;
import app.hardline.words.Refused;
import app.hardline.workbench.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Logs a call that was made elsewhere. */
@Command(name = "log", description = "Logs a call that was made elsewhere.")
final class LogCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "the prospect’s id")
  private long prospect;

  @Parameters(
      index = "1",
      paramLabel = "OUTCOME",
      description = "how it ended, by name or key; see outcomes")
  private String outcome;

  @Option(
      names = "--number",
      paramLabel = "N",
      description = "the number; the first that can be dialed unless given")
  private @Nullable String number;

  @Option(names = "--region", paramLabel = "US", description = "of a number without a country")
  private @Nullable String region;

  @Option(names = "--at", paramLabel = "INSTANT", description = "when it began; now unless given")
  private @Nullable Instant at;

  @Option(names = "--seconds", paramLabel = "N", description = "how long it took")
  private long seconds;

  @Option(names = "--note", paramLabel = "TEXT", description = "what was said")
  private String note = "";

  @Option(
      names = "--when",
      paramLabel = "TEXT",
      description =
          "the callback, the meeting or the end of the contract, in your own time: tomorrow 3pm")
  private @Nullable String when;

  @Option(names = "--incoming", description = "they called")
  private boolean incoming;

  private final Figures figures = new Figures(Locale.US);

  private record Answer(long call, String outcome, Instant at, LocalDate localDate, boolean late) {
    static Answer of(Call call) {
      return new Answer(call.id(), call.outcome(), call.startedAt(), call.localDate(), call.late());
    }
  }

  @Override
  public Integer call() {
    hardline.notBelowZero(spec, "--seconds", seconds);
    return hardline.withData(workbench -> {
      Call logged = workbench.calls().log(entry(workbench));
      if (hardline.json()) {
        hardline.console().json(Answer.of(logged));
      } else {
        tell(logged, workbench.prospects().get(logged.prospect()).timeZone());
      }
      return 0;
    });
  }

  /** A date that was given in words is read back in full, and in their time where it is another. */
  private void tell(Call logged, Optional<ZoneId> theirs) {
    Console console = hardline.console();
    console.say("command.log", logged.id(), logged.outcome(), logged.localDate().toString());
    if (when != null) {
      logged
          .nextDue()
          .map(due -> due.atZone(logged.zone()))
          .ifPresent(due -> {
            console.say(
                "command.log.when",
                figures.day(due.toLocalDate()),
                Integer.toString(due.getYear()),
                figures.time(due));
            MomentWord.there(due, theirs)
                .ifPresent(there ->
                    console.say("command.log.when.there", MomentWord.said(figures, there)));
          });
    }
  }

  private NewCall entry(Workbench workbench) {
    String ended = workbench.outcomes().code(outcome);
    return new NewCall(
        prospect,
        ended,
        Optional.ofNullable(number).map(text -> read(workbench, text)),
        times(workbench.clock()),
        note.strip(),
        Optional.ofNullable(when).map(text -> moment(workbench, ended, text)),
        incoming);
  }

  private CallTimes times(OwnerClock clock) {
    Duration length = Duration.ofSeconds(seconds);
    if (at != null) {
      return CallTimes.earlier(at, length);
    }
    Instant now = clock.instant();
    return new CallTimes(now.minus(length), Optional.empty(), now, false);
  }

  private PhoneNumber read(Workbench workbench, String text) {
    return new PhoneReader(RegionWord.or(region, workbench.settings()))
        .read(text).numbers().stream()
            .map(PhoneCell.Found::number)
            .findFirst()
            .orElseThrow(() -> new Refused(CallReason.NO_SUCH_NUMBER, text));
  }

  private ZonedDateTime moment(Workbench workbench, String ended, String text) {
    OwnerClock clock = workbench.clock();
    DateWords dates = new DateWords(clock);
    boolean end =
        workbench
            .outcomes()
            .named(ended)
            .asksFor()
            .filter(AsksFor.CONTRACT_END::equals)
            .isPresent();
    WordDate read = end ? dates.readEnd(text, clock.getZone()) : dates.read(text, clock.getZone());
    return switch (read) {
      case WordDate.At(ZonedDateTime moment) -> moment;
      case WordDate.Passed(ZonedDateTime moment) -> moment;
      case WordDate.Unclear() -> throw new Refused(CallReason.UNCLEAR_DATE, text);
    };
  }
}
