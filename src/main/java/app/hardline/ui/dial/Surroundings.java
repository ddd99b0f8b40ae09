package app.hardline.ui.dial;

import app.hardline.dialing.QueueCounts;
import app.hardline.ui.kit.Rereading;
import app.hardline.ui.kit.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What stands around the card, read beside the steps, so that none of them waits for it. */
final class Surroundings {
  private final SittingModel sitting;
  private final Headcount headcount;
  private final ReadOnlyObjectWrapper<Around> around;
  private final Rereading<Around> reading;

  /** Reads from the disk, so it is made off the screen's thread. */
  Surroundings(Tasks tasks, DialDoors doors, FaceWriter writer, SittingModel sitting) {
    this.sitting = sitting;
    AroundReader reader = new AroundReader(doors, writer);
    this.headcount =
        new Headcount(
            tasks,
            doors.workbench().clock(),
            () -> doors.workbench().queue().counts(doors.session().scope()));
    this.around = new ReadOnlyObjectWrapper<>(reader.read());
    this.reading = new Rereading<>(tasks, reader::read, around::set);
  }

  /** Reads again. */
  void read() {
    reading.read();
    headcount.ask();
    sitting.refresh();
  }

  /** Called every second. */
  void tick(boolean calling) {
    sitting.tick(calling);
    headcount.tick();
  }

  /** So many more calls were logged, or taken back where it is less than none: shown at once. */
  void count(int more) {
    sitting.count(more);
    headcount.logged(more);
  }

  ReadOnlyObjectProperty<Around> aroundProperty() {
    return around.getReadOnlyProperty();
  }

  /** What becomes of everybody on the list. */
  ReadOnlyObjectProperty<QueueCounts> countsProperty() {
    return headcount.shownProperty();
  }
}
