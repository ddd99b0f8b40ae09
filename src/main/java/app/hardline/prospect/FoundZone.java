package app.hardline.prospect;

import java.time.ZoneId;

/**
 * In which time zone a prospect is, and how that is known.
 *
 * @param zone the prospect's own
 * @param source what it was told from, the surest first
 */
public record FoundZone(ZoneId zone, Source source) {
  /** What a zone was told from. */
  public enum Source {
    /** The postal code of a state that keeps two zones. */
    POSTAL_CODE,
    /** The state or province. */
    STATE,
    /** A country that keeps one zone. */
    COUNTRY,
    /** The area code of the phone number. */
    AREA_CODE
  }
}
