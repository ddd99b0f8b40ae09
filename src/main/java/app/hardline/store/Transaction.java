package app.hardline.store;

import org.jdbi.v3.core.Handle;

/**
 * A write that is kept whole or not at all. Given out by {@link Database#write} and {@link
 * BulkWriter}; valid until they return; for the thread that got it.
 */
public final class Transaction extends Snapshot {

  Transaction(Handle handle) {
    super(handle);
  }
}
