package app.hardline.intake;

import app.hardline.prospect.PhoneCell;

/**
 * A phone cell of a row.
 *
 * @param column index of its column
 * @param cell what was read
 */
public record ReadPhone(int column, PhoneCell cell) {}
