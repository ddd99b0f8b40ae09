package app.hardline.calls;

import java.time.LocalDate;

/**
 * A meeting that was booked on a dial.
 *
 * @param day on which it is, in the zone in which it was agreed
 * @param state what became of it
 */
public record MeetingDay(LocalDate day, MeetingState state) {}
