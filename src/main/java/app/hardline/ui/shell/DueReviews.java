package app.hardline.ui.shell;

import app.hardline.insight.ReportSpan;
import app.hardline.store.Setting;
import app.hardline.time.Period;
import app.hardline.ui.kit.ReviewOpening;
import app.hardline.workbench.Workbench;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Opens the page of a day or a week once its last calling block is over, where the owner wishes it:
 * once, and on that day or in that week alone.
 */
final class DueReviews {
  /** The last day or week whose page was opened, such as {@code day 2026-11-23}. */
  private static final Setting<String> OPENED = Setting.text("window.reviewOpened", "");

  private final Workbench workbench;

  DueReviews(Workbench workbench) {
    this.workbench = workbench;
  }

  /** What is to be opened now, the first time it is asked for. */
  Optional<ReportSpan> due() {
    return span()
        .filter(span -> {
          Period period = span.around(today());
          String which = span.name() + " " + period.from();
          boolean due = isOver(period) && !workbench.settings().get(OPENED).equals(which);
          if (due) {
            workbench.settings().put(OPENED, which);
          }
          return due;
        });
  }

  private Optional<ReportSpan> span() {
    return switch (workbench.settings().get(ReviewOpening.SETTING)) {
      case NEVER -> Optional.empty();
      case DAY -> Optional.of(ReportSpan.DAY);
      case WEEK -> Optional.of(ReportSpan.WEEK);
    };
  }

  private boolean isOver(Period period) {
    LocalDateTime now =
        LocalDateTime.ofInstant(workbench.clock().instant(), workbench.clock().getZone());
    return workbench
        .quotas()
        .calendar()
        .read()
        .lastEnds(period)
        .filter(end -> !end.isAfter(now))
        .isPresent();
  }

  private LocalDate today() {
    return workbench.clock().today();
  }
}
