package app.hardline.ui.deals;

import app.hardline.calls.CallReason;
import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NextStep;
import app.hardline.time.DateWords;
import app.hardline.time.OwnerClock;
import app.hardline.time.WordDate;
import app.hardline.words.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads what was typed into the pane. */
final class FormReader {
  private final Function<Form.Field, String> typed;
  private final OwnerClock clock;

  FormReader(Function<Form.Field, String> typed, OwnerClock clock) {
    this.typed = typed;
    this.clock = clock;
  }

  /** What is said now; a day that was left as it stood is the same day. */
  DealDetails details(DealDetails before) {
    return new DealDetails(
        text(Form.Field.TITLE),
        amounts(),
        new NextStep(text(Form.Field.NEXT), day(text(Form.Field.NEXT_ON), before)));
  }

  Amounts amounts() {
    return new Amounts(
        money(Form.Field.MRR), money(Form.Field.ONE_TIME), money(Form.Field.GROSS_PROFIT));
  }

  private Optional<Money> money(Form.Field field) {
    return Optional.of(text(field)).filter(it -> !it.isEmpty()).map(Money::read);
  }

  private Optional<LocalDate> day(String text, DealDetails before) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (new DateWords(clock).readEnd(text, clock.getZone())) {
      case WordDate.At(var moment) -> Optional.of(moment.toLocalDate());
      case WordDate.Passed(var moment) ->
          before.next().on().or(() -> Optional.of(moment.toLocalDate()));
      case WordDate.Unclear() -> throw new Refused(CallReason.UNCLEAR_DATE, text);
    };
  }

  private String text(Form.Field field) {
    return typed.apply(field).strip();
  }
}
