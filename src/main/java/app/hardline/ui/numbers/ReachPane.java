package app.hardline.ui.numbers;

import app.hardline.calls.AttemptDials;
import app.hardline.insight.HourMap;
import app.hardline.insight.Reach;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * How many of the first, second and later dials to somebody were answered, and how long was talked.
 */
final class ReachPane {
  private final Said said;

  ReachPane(Said said) {
    this.said = said;
  }

  List<Node> of(Reach reach) {
    double top =
        reach.attempts().stream()
            .filter(ReachPane::says)
            .mapToDouble(ReachPane::rate)
            .max()
            .orElse(0);
    List<Node> rows = new ArrayList<>();
    rows.add(
        Boxes.row(
            "g12 attempt heads",
            Texts.whole(said.say("screen.numbers.reach.attempt"), "t12 muted name"),
            Texts.whole(said.say("screen.numbers.reach.dials"), "t12 muted dials"),
            Texts.line(said.say("screen.numbers.reach.answered"), "t12 muted")));
    reach.attempts().forEach(attempt -> rows.add(row(attempt, top)));
    long dials = reach.attempts().stream().mapToLong(AttemptDials::dials).sum();
    long answered = reach.attempts().stream().mapToLong(AttemptDials::answered).sum();
    rows.add(
        Boxes.row(
            "g12 attempt sum",
            Texts.whole(said.say("screen.numbers.reach.all"), "t12 bold name"),
            Texts.whole(said.count(dials), "t12 bold dials"),
            Texts.whole(said.say("screen.numbers.reach.of", said.count(answered)), "t12 bold")));
    return List.of(
        Boxes.column("attempts", rows.toArray(Node[]::new)),
        Boxes.grow(new Region()),
        Texts.line(talked(reach.talked(), answered), "t12 muted"));
  }

  Sheet sheet(Reach reach) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.of("attempt", "dials", "answered")
            .map(it -> said.say("screen.numbers.sheet." + it))
            .toList());
    reach.attempts().forEach(it -> rows.add(Sheet.row(it.attempt(), it.dials(), it.answered())));
    return new Sheet("attempts", rows);
  }

  private Node row(AttemptDials attempt, double top) {
    String name =
        attempt.attempt() == AttemptDials.LAST
            ? said.say("screen.numbers.reach.later", attempt.attempt())
            : said.say("screen.numbers.reach.nth", attempt.attempt());
    double share = top == 0 || !says(attempt) ? 0 : rate(attempt) / top;
    return Boxes.row(
        "g12 attempt",
        Texts.whole(name, "name"),
        Texts.whole(said.count(attempt.dials()), "dials"),
        Boxes.grow(new FunnelBar(OptionalDouble.of(share), OptionalDouble.empty(), false)),
        says(attempt)
            ? Texts.whole(said.percent(rate(attempt)), "medium share")
            : Texts.whole(
                said.say("screen.numbers.reach.few", attempt.answered(), attempt.dials()),
                "muted share"));
  }

  private String talked(Duration talked, long answered) {
    return talked.isZero()
        ? said.say("screen.numbers.reach.no-talk")
        : said.say(
            "screen.numbers.reach.talked",
            said.hours(talked),
            answered == 0 ? 0 : talked.toMinutes() / answered);
  }

  private static boolean says(AttemptDials attempt) {
    return attempt.dials() >= HourMap.FEWEST;
  }

  private static double rate(AttemptDials attempt) {
    return (double) attempt.answered() / attempt.dials();
  }
}
