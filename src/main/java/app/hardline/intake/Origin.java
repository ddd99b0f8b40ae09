package app.hardline.intake;

import app.hardline.prospect.CallList;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a prospect came from.
 *
 * @param list the one that they came with
 * @param arrival the import that brought them; empty when they were added by hand
 * @param byHand when they were added by hand; empty when an import brought them, or where the day
 *     was never kept
 */
public record Origin(CallList list, Optional<EarlierImport> arrival, Optional<Instant> byHand) {}
