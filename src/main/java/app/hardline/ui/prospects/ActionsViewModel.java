package app.hardline.ui.prospects;

import app.hardline.calls.Departing.Deleted;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.intake.Corrections.Correction;
import app.hardline.prospect.CallList;
import app.hardline.prospect.Details;
import app.hardline.prospect.MergedByHand;
import app.hardline.ui.kit.LongTask;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is done to prospects, one or many, and how it is taken back. */
final class ActionsViewModel {

  /**
   * What was done.
   *
   * @param sentence says so
   * @param undo whether it can be taken back
   */
  record Said(String sentence, boolean undo) {}

  /** What was done, with the way back; none where nothing was changed. */
  private record Done(String sentence, Optional<Runnable> back) {}

  private final Workbench workbench;
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<Said>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Deque<Done> done = new ArrayDeque<>();

  ActionsViewModel(
      Workbench workbench, Tasks tasks, Words words, Figures figures, Runnable changed) {
    this.workbench = workbench;
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.changed = changed;
  }

  ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
    return said.getReadOnlyProperty();
  }

  void tag(Collection<Long> ids, String tag) {
    run(() -> {
      List<Long> tagged = workbench.hand().tag(ids, tag);
      return done("tagged", tagged, tag.strip(), () -> workbench.hand().untag(tagged, tag.strip()));
    });
  }

  void putOn(Collection<Long> ids, String name) {
    run(() -> {
      CallList list = workbench.lists().create(name);
      List<Long> added = workbench.hand().putOn(list, ids);
      return done("added", added, list.name(), () -> workbench.hand().takeOff(list, added));
    });
  }

  void takeOff(Collection<Long> ids, CallList list) {
    run(() -> {
      List<Long> off = workbench.hand().takeOff(list, ids);
      return done("taken-off", off, list.name(), () -> workbench.hand().putOn(list, off));
    });
  }

  /** Retires those who aren't; where all are, they come back. */
  void retire(Collection<Long> ids) {
    run(() -> {
      List<Long> retired = workbench.hand().retire(ids);
      if (!retired.isEmpty()) {
        return done("retired", retired, "", () -> workbench.hand().recall(retired));
      }
      List<Long> recalled = workbench.hand().recall(ids);
      return done("recalled", recalled, "", () -> workbench.hand().retire(recalled));
    });
  }

  void doNotCall(Collection<Long> ids) {
    run(() -> {
      List<Long> barred =
          ids.stream()
              .filter(id -> workbench.doNotCall().add(List.of(DoNotCallValue.person(id)), "") > 0)
              .toList();
      return done(
          "barred",
          barred,
          "",
          () ->
              workbench
                  .doNotCall()
                  .takeBack(
                      barred.stream().map(DoNotCallValue::person).toList(),
                      words.say("screen.prospects.mistake")));
    });
  }

  void delete(Collection<Long> ids) {
    run(() -> {
      Deleted gone = workbench.departing().delete(ids);
      return new Done(
          words.say(
              gone.kept().isEmpty() ? "screen.prospects.deleted" : "screen.prospects.deleted.kept",
              figures.count(gone.deleted().size()),
              figures.count(gone.kept().size())),
          gone.deleted().isEmpty()
              ? Optional.empty()
              : Optional.of(() -> workbench.hand().restore(gone.deleted())));
    });
  }

  /** The one takes over what is known of the other. */
  void merge(long kept, long gone) {
    run(() -> {
      MergedByHand merged = workbench.departing().merge(kept, gone);
      return new Done(
          words.say("screen.prospects.merged"),
          Optional.of(() -> workbench.departing().part(merged)));
    });
  }

  void save(long id, Correction correction) {
    run(() -> {
      Details before = workbench.corrections().save(id, correction);
      return new Done(
          words.say("screen.prospects.saved"),
          Optional.of(() -> workbench.corrections().putBack(id, before)));
    });
  }

  void export(Collection<Long> ids, List<Column> columns, ProspectsReader reader, Path to) {
    run(() -> {
      new ExportFile(columns, words).write(ids, reader, to);
      return new Done(
          words.say(
              "screen.prospects.exported",
              figures.count(ids.size()),
              String.valueOf(to.getFileName())),
          Optional.empty());
    });
  }

  /** Takes back what was done last here. */
  void undo() {
    Done last = done.poll();
    if (last != null) {
      last.back()
          .ifPresent(back ->
              run(() -> {
                back.run();
                return new Done(words.say("screen.prospects.undone"), Optional.empty());
              }));
    }
  }

  private Done done(String what, List<Long> ids, String name, Runnable back) {
    return new Done(
        words.say("screen.prospects." + what, ids.size(), figures.count(ids.size()), name),
        ids.isEmpty() ? Optional.empty() : Optional.of(back));
  }

  private void run(Supplier<Done> work) {
    LongTask _ = tasks.start(_ -> work.get(), this::show, tasks::tell);
  }

  private void show(Done now) {
    if (now.back().isPresent()) {
      done.push(now);
    }
    said.set(Optional.of(new Said(now.sentence(), now.back().isPresent())));
    changed.run();
  }
}
