package app.hardline.calls;

import java.time.LocalDate;

/**
 * The meeting that counts with a prospect: the last one that was booked with them.
 *
 * @param meeting as it was booked, with what became of it
 * @param bookedOn the owner's date of the call on which it was booked
 * @param calledOff whether something else was agreed on a call since
 */
public record StandingMeeting(Meeting meeting, LocalDate bookedOn, boolean calledOff) {}
