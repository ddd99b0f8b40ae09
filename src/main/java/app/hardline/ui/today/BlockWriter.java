package app.hardline.ui.today;

import app.hardline.quota.DayPlan;
import app.hardline.ui.kit.BlockBars;
import app.hardline.ui.kit.Spans;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;

/** Puts the day's calling blocks into words. */
final class BlockWriter {
  private final Words words;
  private final Figures figures;
  private final Spans spans;

  BlockWriter(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
    this.spans = new Spans(words, figures);
  }

  BlocksSaid say(DayPlan plan) {
    return new BlocksSaid(times(plan), which(plan), what(plan), bars(plan));
  }

  private String times(DayPlan plan) {
    List<String> each =
        plan.parts().stream()
            .map(part -> spans.inFull(part.block().from(), part.block().to()))
            .toList();
    return each.isEmpty() ? "" : spans.and(each);
  }

  private String which(DayPlan plan) {
    if (plan.running().isPresent()) {
      return words.say(
          "screen.today.block.running", figures.time(plan.running().get().block().to()));
    }
    if (plan.next().isPresent()) {
      boolean first = plan.next().get().equals(plan.parts().getFirst());
      return words.say(first ? "screen.today.block.first" : "screen.today.block.next");
    }
    if (plan.off().isPresent()) {
      return words.say("screen.today.off");
    }
    return words.say(
        plan.parts().isEmpty() ? "screen.today.block.none" : "screen.today.block.over");
  }

  private String what(DayPlan plan) {
    if (plan.running().isPresent()) {
      return running(plan, plan.running().get());
    }
    if (plan.next().isPresent()) {
      DayPlan.Part next = plan.next().get();
      String at = figures.time(next.block().from());
      return next.dials() == 0 ? at : words.say("screen.today.block.at", at, next.dials());
    }
    if (plan.off().isPresent()) {
      return plan.off()
          .filter(why -> !why.isEmpty())
          .orElseGet(() -> words.say("screen.today.block.free"));
    }
    return plan.left().isEmpty() ? words.say("screen.today.block.free") : left(plan);
  }

  private String running(DayPlan plan, DayPlan.Part part) {
    if (plan.left().isEmpty()) {
      return words.say("screen.today.block.dials", part.done());
    }
    return part.toGo() == 0
        ? words.say("screen.today.block.met")
        : words.say("screen.today.block.more", part.toGo());
  }

  private String left(DayPlan plan) {
    long left = plan.left().orElse(0);
    return left == 0
        ? words.say("screen.today.met")
        : words.say(plan.isOver() ? "screen.today.short" : "screen.today.to-go", left);
  }

  private List<BlockBars.Bar> bars(DayPlan plan) {
    return plan.parts().stream()
        .map(part ->
            new BlockBars.Bar(
                part.block().length().toMinutes(),
                part.dials() == 0 ? 0 : (double) part.done() / part.dials(),
                figure(part),
                spans.brief(part.block().from(), part.block().to()),
                part.when() == DayPlan.When.TO_COME))
        .toList();
  }

  private String figure(DayPlan.Part part) {
    if (part.when() != DayPlan.When.TO_COME) {
      return part.dials() == 0
          ? words.say("screen.today.block.dials", part.done())
          : words.say("screen.today.block.done", part.done(), part.dials());
    }
    return part.dials() == 0 ? "" : words.say("screen.today.block.dials", part.dials());
  }
}
