package app.hardline.cli;

import app.hardline.calls.AsksFor;
import app.hardline.calls.Outcome;
import app.hardline.dialing.DialState;
import app.hardline.time.DateWords;
import app.hardline.time.WordDate;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Asks for the time that an outcome needs, in words. */
final class TerminalMoment {
  private final Console console;
  private final Keyboard keyboard;
  private final Clock clock;
  private final DialWriter writer;

  TerminalMoment(Console console, Keyboard keyboard, Clock clock, DialWriter writer) {
    this.console = console;
    this.keyboard = keyboard;
    this.clock = clock;
    this.writer = writer;
  }

  /** Asks until a time to come is understood, and has it confirmed as it was read. */
  Optional<ZonedDateTime> ask(Outcome outcome, DialState state) {
    while (true) {
      console.say("command.dial.when", outcome.name());
      Optional<String> typed = keyboard.line("").filter(text -> !text.isBlank());
      if (typed.isEmpty()) {
        console.say("command.dial.not-logged");
        return Optional.empty();
      }
      switch (read(outcome, typed.get())) {
        case WordDate.At(ZonedDateTime at) -> {
          console.say(
              "command.dial.confirm",
              writer.moment(at, state.card().flatMap(card -> card.prospect().timeZone())));
          int key = keyboard.key();
          if (key == Keyboard.ENTER) {
            return Optional.of(at);
          }
          if (key == Keyboard.END) {
            return Optional.empty();
          }
        }
        case WordDate.Passed _ -> console.say("screen.dial.when.passed");
        case WordDate.Unclear _ -> console.say("screen.dial.when.unclear");
      }
    }
  }

  private WordDate read(Outcome outcome, String typed) {
    DateWords dates = new DateWords(clock);
    return outcome.asksFor().filter(AsksFor.CONTRACT_END::equals).isPresent()
        ? dates.readEnd(typed, clock.getZone())
        : dates.read(typed, clock.getZone());
  }
}
