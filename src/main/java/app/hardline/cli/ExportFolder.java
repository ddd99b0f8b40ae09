package app.hardline.cli;

import app.hardline.csv.CsvWriter;
import app.hardline.insight.DataExport;
import app.hardline.insight.ExportTable;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that everything is given out to, each table as CSV and as JSON, for its owner's eyes
 * alone. They are written in a hidden folder first, and put in place once all are whole: until then
 * what was there stays.
 */
final class ExportFolder implements AutoCloseable {
  private static final String DRAFTS = ".hardline-unfinished";

  private final Path folder;
  private final Path drafts;
  private final List<String> names = new ArrayList<>();

  private ExportFolder(Path folder) {
    this.folder = folder;
    this.drafts = folder.resolve(DRAFTS);
  }

  /** Begins, and clears away what an export that was stopped may have left. */
  static ExportFolder in(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    if (!Files.isDirectory(whole)) {
      Files.createDirectories(whole);
    }
    ExportFolder folder = new ExportFolder(whole);
    folder.close();
    Files.createDirectory(folder.drafts);
    return folder;
  }

  /** Writes the rows of one table to its two files. */
  DataExport.Rows begin(ExportTable table, List<String> columns, List<String> fields)
      throws IOException {
    CsvWriter csv = CsvWriter.to(draft(table.word() + ".csv"));
    try {
      JsonGenerator json =
          new JsonFactory()
              .createGenerator(draft(table.word() + ".json").toFile(), JsonEncoding.UTF8);
      return new ExportRows(csv, json, columns, fields);
    } catch (IOException e) {
      csv.close();
      throw e;
    }
  }

  /** Puts the files in place of those that were there. */
  List<Path> finish() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(
          Files.move(
              drafts.resolve(name),
              folder.resolve(name),
              StandardCopyOption.REPLACE_EXISTING,
              StandardCopyOption.ATOMIC_MOVE));
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    if (Files.isDirectory(drafts, LinkOption.NOFOLLOW_LINKS)) {
      try (var left = Files.newDirectoryStream(drafts)) {
        for (Path draft : left) {
          Files.delete(draft);
        }
      }
      Files.delete(drafts);
    }
  }

  private Path draft(String name) throws IOException {
    names.add(name);
    Path draft = drafts.resolve(name);
    return draft.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.createFile(
            draft,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : draft;
  }
}
