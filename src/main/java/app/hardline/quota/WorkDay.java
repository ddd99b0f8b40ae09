package app.hardline.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One day as the owner's calendar has it.
 *
 * @param date which
 * @param off why it is off, such as a holiday's name; empty on any other day
 * @param blocks when calls are made on it, the first one first; none where it is off
 */
public record WorkDay(LocalDate date, Optional<String> off, List<CallingBlock> blocks) {

  /** Keeps the blocks from change. */
  public WorkDay {
    blocks = List.copyOf(blocks);
    if (off.isPresent() && !blocks.isEmpty()) {
      throw new IllegalArgumentException("no calls are planned on a day off");
    }
  }

  /**
   * Whether calls are planned on it.
   *
   * @return false on a day off and on one without calling blocks
   */
  public boolean isWork() {
    return !blocks.isEmpty();
  }

  /**
   * How long its blocks are together.
   *
   * @return zero where there are none
   */
  public Duration length() {
    return blocks.stream().map(CallingBlock::length).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * How much of its blocks is over.
   *
   * @param zone the owner's
   * @param now any instant
   * @return from zero to {@link #length()}
   */
  public Duration elapsed(ZoneId zone, Instant now) {
    return blocks.stream()
        .map(block -> {
          Instant begins = block.begins(date, zone);
          Duration since = Duration.between(begins, now);
          Duration length = Duration.between(begins, block.ends(date, zone));
          Duration within = since.compareTo(length) > 0 ? length : since;
          return within.isNegative() ? Duration.ZERO : within;
        })
        .reduce(Duration.ZERO, Duration::plus);
  }
}
