package app.hardline.ui.prospects;

import app.hardline.prospect.Filter;
import app.hardline.words.Figures;
import app.hardline.words.Words;

/** Says what a filter asks for. */
public final class FilterWords {
  private final Words words;
  private final Figures figures;

  /**
   * A writer.
   *
   * @param words the sentences
   * @param figures the form of figures
   */
  public FilterWords(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /**
   * Says it.
   *
   * @param filter what is asked for
   * @return a few words
   */
  public String say(Filter filter) {
    return switch (filter) {
      case Filter.InState(String state) -> state;
      case Filter.InIndustry(String industry) -> industry;
      case Filter.Titled(String title) -> words.say("screen.prospects.chip.title", title);
      case Filter.Employees(int fewest, int most) ->
          words.say("screen.prospects.chip.employees", figures.count(fewest), figures.count(most));
      case Filter.NeverCalled _ -> words.say("screen.prospects.filter.never");
      case Filter.HasDirect _ -> words.say("screen.prospects.filter.direct");
      case Filter.Tagged(String tag) -> words.say("screen.prospects.chip.tag", tag);
      case Filter.Stands(var state) -> words.say("screen.prospects.stands." + state.code());
      case Filter.Among(String what, _) -> what;
    };
  }
}
