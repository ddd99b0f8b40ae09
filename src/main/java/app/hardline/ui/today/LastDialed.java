package app.hardline.ui.today;

import app.hardline.dialing.Scope;
import app.hardline.prospect.CallList;
import app.hardline.prospect.ListCounts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/** What was dialed last where that is more than one list, or not all of it; by its name. */
public final class LastDialed {
  private final Workbench workbench;
  private final ScopeWords said;

  /**
   * Over a workbench.
   *
   * @param workbench what is read
   * @param words the sentences
   * @param figures the form of figures
   */
  public LastDialed(Workbench workbench, Words words, Figures figures) {
    this.workbench = workbench;
    this.said = new ScopeWords(words, figures);
  }

  /**
   * What a name on Today stands for. Off the screen's thread.
   *
   * @param name of a list, or of what was dialed last
   * @return what is dialed
   * @throws app.hardline.words.Refused when it is no list's
   */
  public Scope named(String name) {
    List<CallList> lists = workbench.lists().all().stream().map(ListCounts::list).toList();
    return scope(lists)
        .filter(scope -> said.say(scope, lists).equals(name))
        .orElseGet(() -> Scope.of(workbench.lists().named(name)));
  }

  /**
   * Over what is dialed where a call isn't logged yet: the session that it belongs to. Off the
   * screen's thread.
   *
   * @return empty where every call is logged, or none of its lists is left
   */
  public Optional<Scope> unlogged() {
    List<CallList> lists = workbench.lists().all().stream().map(ListCounts::list).toList();
    return workbench.dialSessions().unloggedScope().filter(scope -> isLeft(scope, lists));
  }

  /**
   * Over what somebody is called out of turn, so that nobody real is called for practice. Off the
   * screen's thread.
   *
   * @param practice whether they are made up
   * @param name of a list of theirs, or of what is chosen on Today; may be nobody's
   * @return that, where it is for practice as they are; else what was dialed last, or all lists
   */
  public Scope callable(boolean practice, String name) {
    List<CallList> lists = workbench.lists().all().stream().map(ListCounts::list).toList();
    Optional<Scope> practiced =
        lists.stream().filter(CallList::practice).findFirst().map(Scope::of);
    if (practice) {
      return practiced.orElseGet(Scope::all);
    }
    return workbench
        .lists()
        .find(name)
        .filter(list -> !list.practice())
        .map(Scope::of)
        .or(() -> workbench.dialSessions().lastScope().filter(scope -> isLeft(scope, lists)))
        .orElseGet(Scope::all);
  }

  /** Its line on Today; empty where it was one list, or none of its lists is left. */
  Optional<TodayFacts.ListRow> row(List<CallList> lists) {
    return scope(lists)
        .map(scope -> {
          var counts = workbench.queue().counts(scope);
          return new TodayFacts.ListRow(
              said.say(scope, lists), counts.prospects(), counts.ready(), false, true);
        });
  }

  private Optional<Scope> scope(List<CallList> lists) {
    return workbench
        .dialSessions()
        .lastScope()
        .filter(scope -> scope.lists().size() != 1 || !scope.filters().isEmpty())
        .filter(scope -> isLeft(scope, lists));
  }

  private static boolean isLeft(Scope scope, List<CallList> lists) {
    return scope.lists().isEmpty()
        ? !lists.isEmpty()
        : lists.stream().anyMatch(list -> scope.lists().contains(list.id()));
  }
}
