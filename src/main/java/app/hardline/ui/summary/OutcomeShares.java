package app.hardline.ui.summary;

import app.hardline.calls.Outcome;
import app.hardline.calls.Stage;
import app.hardline.ui.kit.SharesBar;
import app.hardline.ui.kit.Spans;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outcomes of a session by how far they came: as a bar, and what its colors stand for. */
final class OutcomeShares {
  private static final Map<Stage, String> COLORS =
      Map.of(
          Stage.MEETING, "done",
          Stage.CONVERSATION, "pale",
          Stage.ANSWERED, "gray",
          Stage.DIAL, "track");

  private final Words words;
  private final Spans spans;
  private final Map<Stage, List<String>> said = new EnumMap<>(Stage.class);
  private final Map<Stage, Long> amounts = new EnumMap<>(Stage.class);

  OutcomeShares(Words words, Spans spans, List<Outcome> outcomes, Map<String, Integer> counts) {
    this.words = words;
    this.spans = spans;
    counts.forEach((code, count) ->
        outcomes.stream()
            .filter(outcome -> outcome.code().equals(code))
            .forEach(outcome -> add(outcome, count)));
  }

  List<SharesBar.Share> shares() {
    return farthestFirst().stream()
        .map(stage -> new SharesBar.Share(amounts.getOrDefault(stage, 0L), color(stage)))
        .toList();
  }

  List<Summary.Key> legend() {
    return farthestFirst().stream()
        .filter(said::containsKey)
        .map(stage -> new Summary.Key(color(stage), spans.and(said.getOrDefault(stage, List.of()))))
        .toList();
  }

  private void add(Outcome outcome, int count) {
    amounts.merge(outcome.stage(), (long) count, Long::sum);
    said.computeIfAbsent(outcome.stage(), _ -> new ArrayList<>())
        .add(words.say("screen.summary.outcome", count, outcome.name().toLowerCase(Locale.ROOT)));
  }

  private static List<Stage> farthestFirst() {
    return List.of(Stage.MEETING, Stage.CONVERSATION, Stage.ANSWERED, Stage.DIAL);
  }

  private static String color(Stage stage) {
    return COLORS.getOrDefault(stage, "track");
  }
}
