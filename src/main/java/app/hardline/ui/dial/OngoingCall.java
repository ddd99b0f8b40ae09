package app.hardline.ui.dial;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The call that goes on, from handing a number over to logging it. What makes no sense where it
 * stands changes nothing.
 */
final class OngoingCall {
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Ready());

  OngoingCall(Clock clock) {
    this.clock = clock;
  }

  boolean isReady() {
    return stage.get() instanceof Stage.Ready;
  }

  void dialed() {
    if (isReady()) {
      stage.set(new Stage.Ringing(clock.instant()));
    }
  }

  void answered() {
    if (stage.get() instanceof Stage.Ringing(Instant dialed)) {
      stage.set(new Stage.Talking(dialed, clock.instant()));
    }
  }

  void over() {
    switch (stage.get()) {
      case Stage.Ringing(Instant dialed) ->
          stage.set(new Stage.Over(dialed, Optional.empty(), clock.instant()));
      case Stage.Talking(Instant dialed, Instant answered) ->
          stage.set(new Stage.Over(dialed, Optional.of(answered), clock.instant()));
      case Stage.Ready _, Stage.Over _ -> {}
    }
  }

  /** It never rang: no call was made. */
  void takeBack() {
    if (stage.get() instanceof Stage.Ringing) {
      stage.set(new Stage.Ready());
    }
  }

  void logged() {
    stage.set(new Stage.Ready());
  }

  /** The times of the call, ended now where it wasn't yet; a call made by hand took no time. */
  Stage.Over ended() {
    over();
    return stage.get() instanceof Stage.Over over
        ? over
        : new Stage.Over(clock.instant(), Optional.empty(), clock.instant());
  }

  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }
}
