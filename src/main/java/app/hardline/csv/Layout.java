package app.hardline.csv;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where the table begins.
 *
 * @param headerLine which record from the top is the header, 1 the first
 * @param preambleLines how many records stand before the table, blank ones and {@code sep=} counted
 * @param headerRows the header, then what further header rows stand below it; all equally wide
 * @param columns how wide the table is
 */
record Layout(
    OptionalInt headerLine, int preambleLines, List<List<String>> headerRows, int columns) {}
