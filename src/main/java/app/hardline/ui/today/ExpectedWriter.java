package app.hardline.ui.today;

import app.hardline.insight.AdviceSaid;
import app.hardline.plan.Earned;
import app.hardline.plan.Forecast;
import app.hardline.plan.Usual;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Puts what the owner's calls let expect into words. */
final class ExpectedWriter {
  /** Below this an amount is said with its cents. */
  private static final int DOLLARS = 10;

  private final Words words;
  private final Figures figures;

  ExpectedWriter(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /** What the day's dials usually bring; empty before the first one. */
  String conversations(TodayFacts facts) {
    int dials = facts.tally().dials();
    Usual usual = facts.numbers().expected().conversations();
    return dials == 0 ? "" : words.say("screen.today.usual.dials", dials, range(usual));
  }

  /** How many meetings the week's dials usually bring. */
  String meetings(TodayFacts facts) {
    return words.say("screen.today.usual", range(facts.numbers().expected().meetings()));
  }

  /** How likely the week is met; empty where that can't be told. */
  String forecast(TodayFacts facts) {
    return facts.numbers().expected().forecast().map(this::said).orElse("");
  }

  /** What a dial has earned. */
  String earned(TodayFacts facts) {
    Earned earned = facts.numbers().expected().earned();
    return words.say("screen.today.earned.dial", money(earned.aDial()));
  }

  /** From what that is. */
  String earnedFrom(TodayFacts facts) {
    Earned earned = facts.numbers().expected().earned();
    return earned.isOwn()
        ? words.say(
            "screen.today.earned.own", money(earned.yearly()), figures.count(earned.dials()))
        : words.say("screen.today.earned.expected");
  }

  /** What the calls say, with how sure it is; empty where they carry nothing. */
  String advice(TodayFacts facts) {
    AdviceSaid said = new AdviceSaid(words, figures);
    return facts
        .numbers()
        .expected()
        .advice()
        .map(it -> said.sentence(it) + " " + said.sure(it))
        .orElse("");
  }

  private String said(Forecast forecast) {
    return words.say(
        "screen.today.forecast", forecast.stopNow(), forecast.more(), forecast.afterMore());
  }

  private String range(Usual usual) {
    if (usual.low() == usual.high()) {
      return figures.count(usual.low());
    }
    boolean next = usual.high() == usual.low() + 1;
    return words.say(
        next ? "screen.today.usual.or" : "screen.today.usual.to",
        figures.count(usual.low()),
        figures.count(usual.high()));
  }

  private String money(double dollars) {
    int digits = dollars < DOLLARS ? 2 : 0;
    return figures.money(BigDecimal.valueOf(dollars).setScale(digits, RoundingMode.HALF_UP));
  }
}
