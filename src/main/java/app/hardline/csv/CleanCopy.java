package app.hardline.csv;

import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clean copy of a file in another folder, under the same name: UTF-8, comma, quotes doubled. What
 * isn't kept by {@link #keep} is taken away again when it is closed. For one thread.
 */
public final class CleanCopy implements AutoCloseable {
  private static final CleanCopy NONE = new CleanCopy(Path.of(""), null);

  private final Path target;
  private final @Nullable CsvWriter writer;
  private boolean kept;

  private CleanCopy(Path target, @Nullable CsvWriter writer) {
    this.target = target;
    this.writer = writer;
  }

  /**
   * A copy that is written nowhere.
   *
   * @return a copy that takes rows and forgets them
   */
  public static CleanCopy none() {
    return NONE;
  }

  /**
   * Begins a copy, in place of one that is there.
   *
   * @param file the file that is copied
   * @param folder where to; made if need be
   * @return a copy that the caller closes
   * @throws Refused {@link CsvReason#ONTO_ITSELF} or {@link CsvReason#NOT_WRITTEN}
   */
  public static CleanCopy of(Path file, Path folder) {
    Path target = folder.resolve(String.valueOf(file.getFileName()));
    try {
      Files.createDirectories(folder);
      if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file)) {
        throw new Refused(CsvReason.ONTO_ITSELF, file);
      }
      return new CleanCopy(target, CsvWriter.to(target));
    } catch (IOException e) {
      throw new Refused(e, CsvReason.NOT_WRITTEN, target);
    }
  }

  /**
   * Writes a row.
   *
   * @param cells its cells
   * @throws Refused {@link CsvReason#NOT_WRITTEN}
   */
  public void write(List<String> cells) {
    try {
      if (writer != null) {
        writer.write(cells);
      }
    } catch (IOException e) {
      throw new Refused(e, CsvReason.NOT_WRITTEN, target);
    }
  }

  /** Says that the copy is whole. */
  public void keep() {
    kept = writer != null;
  }

  /**
   * Ends the copy.
   *
   * @throws Refused {@link CsvReason#NOT_WRITTEN}
   */
  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.close();
        if (!kept) {
          Files.deleteIfExists(target);
        }
      }
    } catch (IOException e) {
      throw new Refused(e, CsvReason.NOT_WRITTEN, target);
    }
  }
}
