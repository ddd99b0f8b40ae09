package app.hardline.ui.deals;

import app.hardline.pipeline.DealStage;
import java.util.List;
import java.util.Locale;

/** The lanes of the board, from the left. */
enum Lane {
  BOOKED(DealStage.BOOKED),
  HELD(DealStage.HELD),
  PROPOSAL(DealStage.PROPOSAL),
  WON(DealStage.WON),
  LOST(DealStage.LOST);

  /** All of them, from the left. */
  static final List<Lane> ALL = List.of(values());

  private final DealStage stage;

  Lane(DealStage stage) {
    this.stage = stage;
  }

  /** What a deal is that is moved here. */
  DealStage stage() {
    return stage;
  }

  /** How many lanes stand left of it. */
  int place() {
    return ALL.indexOf(this);
  }

  String word() {
    return "screen.deals.lane." + name().toLowerCase(Locale.ROOT);
  }

  /** A no-show waits where meetings are booked. */
  static Lane of(DealStage stage) {
    return ALL.stream().filter(it -> it.stage == stage).findFirst().orElse(BOOKED);
  }
}
