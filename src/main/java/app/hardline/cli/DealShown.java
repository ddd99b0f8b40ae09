package app.hardline.cli;

import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.Deal;
import app.hardline.pipeline.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A deal as it is given out. */
record DealShown(
    String id,
    String stage,
    String company,
    Optional<String> contact,
    Optional<Long> prospect,
    Optional<String> title,
    Optional<BigDecimal> mrr,
    Optional<BigDecimal> oneTime,
    Optional<BigDecimal> grossProfit,
    Optional<String> nextStep,
    Optional<LocalDate> nextOn,
    LocalDate since,
    Optional<String> why,
    Optional<Instant> meeting) {

  static DealShown of(Deal deal) {
    Amounts amounts = deal.details().amounts();
    return new DealShown(
        deal.id().text(),
        deal.stage().code(),
        deal.company(),
        known(deal.contact()),
        deal.prospect(),
        known(deal.details().title()),
        amounts.mrr().map(Money::amount),
        amounts.oneTime().map(Money::amount),
        amounts.grossProfit().map(Money::amount),
        known(deal.details().next().what()),
        deal.details().next().on(),
        deal.since(),
        known(deal.why()),
        deal.meeting().map(ZonedDateTime::toInstant));
  }

  void say(Console console) {
    console.say(
        "command.deal",
        id,
        console.words().say("command.deal.stage." + stage),
        company,
        mrr.map(it -> MomentWord.figures().money(it)).orElse(""),
        since.toString());
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }
}
