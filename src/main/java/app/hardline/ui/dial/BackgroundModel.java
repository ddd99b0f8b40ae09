package app.hardline.ui.dial;

import app.hardline.dialing.Card;
import app.hardline.dialing.DialState;
import app.hardline.ui.kit.Rereading;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is known of the one on the card, read beside the steps of the session, so that none of them
 * waits for it. What comes too late for its card isn't shown.
 */
final class BackgroundModel {
  private final Tasks tasks;
  private final BackgroundReader reader;
  private final Rereading<Background> reading;
  private final ReadOnlyObjectWrapper<Background> shown;
  private volatile Optional<Card> card;

  /** Reads from the disk, so it is made off the screen's thread. */
  BackgroundModel(Tasks tasks, DialDoors doors, Words words, FaceWriter writer) {
    this.tasks = tasks;
    this.reader = new BackgroundReader(doors.workbench(), words, writer);
    this.card = doors.session().state().card();
    this.shown = new ReadOnlyObjectWrapper<>(known());
    this.reading = new Rereading<>(tasks, this::known, this::take);
  }

  ReadOnlyObjectProperty<Background> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows what is known of the one who is on the card now. */
  void follow(DialState state) {
    card = state.card();
    long prospect = card.map(it -> it.prospect().id()).orElse(0L);
    if (prospect != shown.get().prospect()) {
      shown.set(Background.none(prospect));
      reading.read();
    }
  }

  /** Says why the people of a card's list may be called; an empty text takes it back. */
  void giveGrounds(Background about, String grounds) {
    String before = about.grounds();
    about
        .list()
        .filter(_ -> !grounds.strip().equals(before))
        .ifPresent(list ->
            tasks.ask(
                () -> {
                  reader.giveGrounds(list, grounds);
                  return list;
                },
                _ -> reading.read()));
  }

  private Background known() {
    return card.map(reader::read).orElseGet(() -> Background.none(0));
  }

  private void take(Background read) {
    if (read.prospect() == shown.get().prospect()) {
      shown.set(read);
    }
  }
}
