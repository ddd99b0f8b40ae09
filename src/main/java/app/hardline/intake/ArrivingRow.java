package app.hardline.intake;

/**
 * A row on its way in, with what it is matched by worked out beforehand.
 *
 * @param row in order
 * @param identity who it is
 * @param nameKey hash of company and name; 0 for none
 */
record ArrivingRow(CleanRow row, Identity identity, long nameKey) {

  static ArrivingRow of(CleanRow row) {
    Identity identity = Known.identity(row.details());
    return new ArrivingRow(row, identity, MatchKey.person(identity));
  }
}
