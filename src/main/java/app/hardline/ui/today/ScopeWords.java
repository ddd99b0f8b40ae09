package app.hardline.ui.today;

import app.hardline.dialing.Scope;
import app.hardline.prospect.CallList;
import app.hardline.ui.kit.Spans;
import app.hardline.ui.prospects.FilterWords;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says over which prospects a session runs. */
public final class ScopeWords {
  private final Words words;
  private final Spans spans;
  private final FilterWords filters;

  /**
   * A writer.
   *
   * @param words the sentences
   * @param figures the form of figures
   */
  public ScopeWords(Words words, Figures figures) {
    this.words = words;
    this.spans = new Spans(words, figures);
    this.filters = new FilterWords(words, figures);
  }

  /**
   * Names its lists, then its filters.
   *
   * @param scope what to name
   * @param known every list
   * @return a few words
   */
  public String say(Scope scope, Collection<CallList> known) {
    List<String> lists =
        known.stream()
            .filter(list -> scope.lists().contains(list.id()))
            .map(CallList::name)
            .toList();
    List<String> parts = new ArrayList<>();
    parts.add(lists.isEmpty() ? words.say("screen.summary.all-lists") : spans.and(lists));
    scope.filters().stream().map(filters::say).forEach(parts::add);
    return String.join(", ", parts);
  }
}
