package app.hardline.ui.tosend;

import app.hardline.calls.ToSend;
import app.hardline.calls.Unsent;
import app.hardline.dialing.MailDrafts;
import app.hardline.paper.MailFile;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is to be sent. Each is opened as a draft first, and then struck off as sent. */
public final class ToSendViewModel {
  private final Tasks tasks;
  private final Words words;
  private final Figures figures;
  private final ToSend toSend;
  private final MailDrafts drafts;
  private final Consumer<MailFile> open;
  private final Set<Long> opened = new HashSet<>();
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

  /**
   * Something to send.
   *
   * @param unsent what was promised
   * @param what it is, in words
   * @param who gets it
   * @param opened whether its draft was opened, so that it can be struck off
   */
  record Line(Unsent unsent, String what, String who, boolean opened) {}

  /**
   * A model that shows what is to be sent once it has read it.
   *
   * @param tasks reads and writes in the background
   * @param words the sentences
   * @param figures the form of times
   * @param workbench what is read
   * @param open opens a draft in the mail program, off the screen's thread
   */
  public ToSendViewModel(
      Tasks tasks, Words words, Figures figures, Workbench workbench, Consumer<MailFile> open) {
    this.tasks = tasks;
    this.words = words;
    this.figures = figures;
    this.toSend = new ToSend(workbench.database(), workbench.clock(), workbench.prospects());
    this.drafts = new MailDrafts(workbench.settings(), workbench.clock(), figures);
    this.open = open;
    toSend.onChange(tasks.gathered(this::refresh));
    refresh();
  }

  /** Reads again what is to be sent. */
  public void refresh() {
    tasks.ask(toSend::all, all -> lines.set(all.stream().map(this::line).toList()));
  }

  /** Opens the draft of a line, or strikes it off once it was opened. */
  void take(Line line) {
    if (line.opened()) {
      tasks.ask(() -> strike(line), _ -> refresh());
    } else {
      tasks.ask(() -> draft(line.unsent()), this::wasOpened);
    }
  }

  /** Opens the draft that a call promised; does nothing where it promised none. */
  public void draftOf(long call) {
    tasks.ask(
        () -> toSend.all().stream().filter(it -> it.call() == call).findFirst().map(this::draft),
        drafted -> drafted.ifPresent(this::wasOpened));
  }

  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  private Unsent draft(Unsent unsent) {
    open.accept(drafts.draft(unsent));
    return unsent;
  }

  private boolean strike(Line line) {
    toSend.sent(line.unsent().id());
    return true;
  }

  private void wasOpened(Unsent unsent) {
    opened.add(unsent.id());
    refresh();
  }

  private Line line(Unsent unsent) {
    String what =
        unsent
            .meeting()
            .map(at ->
                words.say(
                    "screen.tosend.invitation",
                    figures.shortDay(at.toLocalDate()),
                    figures.time(at)))
            .orElseGet(() -> words.say("screen.tosend.info"));
    String name = unsent.prospect().name();
    String company = unsent.prospect().company();
    String who =
        company.isEmpty() || company.equals(name)
            ? name
            : words.say("screen.tosend.who", name, company);
    return new Line(unsent, what, who, opened.contains(unsent.id()));
  }
}
