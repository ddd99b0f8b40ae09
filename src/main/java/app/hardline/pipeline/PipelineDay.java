package app.hardline.pipeline;

import java.time.LocalDate;

/**
 * What came of deals on a day.
 *
 * @param date the owner's date
 * @param held meetings that took place on it, those of deals by hand included
 * @param sums the rest
 */
public record PipelineDay(LocalDate date, long held, DealSums sums) {

  PipelineDay plus(PipelineDay other) {
    return new PipelineDay(date, held + other.held, sums.plus(other.sums));
  }
}
