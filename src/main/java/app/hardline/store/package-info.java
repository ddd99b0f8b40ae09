/**
 * The one file that holds everything: {@link app.hardline.store.Database} opens it and gives out
 * {@link app.hardline.store.Snapshot}s to read and {@link app.hardline.store.Transaction}s to
 * write. Also what concerns the file and the folder as such: migrations, locks, settings, the news
 * that something changed. What the tables mean lives in the features; only their {@code *Store}
 * classes look inside a snapshot.
 */
@NullMarked
package app.hardline.store;

import org.jspecify.annotations.NullMarked;
