package app.hardline.ui.dial;

import app.hardline.dialing.DialState;
import app.hardline.prospect.Prospect;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways from the dial screen to elsewhere. None of them leads out of a call. */
final class WaysOut {
  private final DialDoors doors;
  private final Supplier<DialState> state;
  private final Supplier<Around> around;
  private final BackgroundModel background;

  WaysOut(
      DialDoors doors,
      Supplier<DialState> state,
      Supplier<Around> around,
      BackgroundModel background) {
    this.doors = doors;
    this.state = state;
    this.around = around;
    this.background = background;
  }

  /** Goes back to Today; the session goes on where it was when it is opened again. */
  void leave() {
    go(doors.leave());
  }

  /** Ends the session and shows what was done in it. */
  void end() {
    go(doors.end());
  }

  void importList() {
    go(doors.importList());
  }

  /**
   * Goes on where there are people, once nobody is left here: on the list with most of them. Where
   * there is none the session ends.
   */
  void goOn() {
    if (others().isEmpty()) {
      end();
    } else {
      goOn(0);
    }
  }

  /** Goes on with another list, if there are so many. */
  void goOn(int other) {
    if (other < others().size()) {
      go(() -> doors.dial().accept(others().get(other).name()));
    }
  }

  void openWebsite() {
    open(Prospect::website);
  }

  void openLinkedin() {
    open(Prospect::linkedin);
  }

  /** Searches the web for the company on the card. */
  void searchCompany() {
    Optional.of(background.shownProperty().get().search())
        .filter(it -> !it.isEmpty())
        .ifPresent(doors.open());
  }

  private List<Around.Other> others() {
    return around.get().others();
  }

  private void open(Function<Prospect, String> address) {
    state
        .get()
        .card()
        .map(card -> address.apply(card.prospect()))
        .filter(it -> !it.isEmpty())
        .ifPresent(doors.open());
  }

  private void go(Runnable way) {
    if (!(state.get() instanceof DialState.InCall)) {
      way.run();
    }
  }
}
