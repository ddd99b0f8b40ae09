package app.hardline.intake;

import app.hardline.prospect.CallList;
import java.util.Optional;

/**
 * Where a prospect came from.
 *
 * @param list the one that they came with
 * @param arrival the import that brought them; empty when they were added by hand
 */
public record Origin(CallList list, Optional<EarlierImport> arrival) {}
