/**
 * Reading CSV as the person who made the file would read it, and writing it. The door is {@link
 * app.hardline.csv.CsvFile}: told nothing but a path, it finds the encoding, the dialect, the
 * header and the rows, and streams them; a file is never whole in memory.
 *
 * <pre>{@code
 * CsvFile file = CsvFile.open(path);
 * try (RowReader rows = file.rows()) {
 *   while (rows.hasNext()) {
 *     Row row = rows.next(); // as wide as file.header(), what was put right named in row.problems()
 *   }
 * }
 * }</pre>
 *
 * <p>Commons CSV reads the records; the care around it is ours: {@link
 * app.hardline.csv.DialectFinder} and {@link app.hardline.csv.HeaderFinder} look at a sample,
 * {@link app.hardline.csv.RowReader} passes what has the width of the header and reads the rest
 * again, cell by cell, with what the neighbours show. {@link app.hardline.csv.CsvWriter} writes RFC
 * 4180. What a column means (a phone, a name) isn't known here: that is {@code intake}.
 */
@NullMarked
package app.hardline.csv;

import org.jspecify.annotations.NullMarked;
