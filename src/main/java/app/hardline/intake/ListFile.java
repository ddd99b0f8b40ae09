package app.hardline.intake;

import java.util.List;
import java.util.Optional;

/**
 * A file that was looked at and isn't imported yet.
 *
 * @param plan how it would be imported, by what was found and remembered; changed at will
 * @param remembered whether a file with the same header was imported before, and read like that
 * @param sameFile the import that brought this very file already
 * @param sample some of its rows, as wide as the header
 */
public record ListFile(
    ImportPlan plan,
    boolean remembered,
    Optional<EarlierImport> sameFile,
    List<List<String>> sample) {}
