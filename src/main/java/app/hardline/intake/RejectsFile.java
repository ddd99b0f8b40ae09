package app.hardline.intake;

import app.hardline.csv.CsvWriter;
import app.hardline.csv.RowReader;
import app.hardline.prospect.ZoneFinder;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The file for the rows of a list that are no prospects. Begun before an import, so that a place
 * that can't be written is told before anything is stored. It is written under another name first:
 * what was there stays until the new file is whole. For one thread.
 */
public final class RejectsFile implements AutoCloseable {
  private final ImportPlan plan;
  private final Path target;
  private final Path draft;

  private RejectsFile(ImportPlan plan, Path target, Path draft) {
    this.plan = plan;
    this.target = target;
    this.draft = draft;
  }

  /**
   * Begins a file.
   *
   * @param plan how the list is read
   * @param target the file to write, in place of what was there
   * @return a file that the caller closes
   * @throws Refused with {@link IntakeReason#REJECTS_OVER_LIST} when it is the list itself, with
   *     {@link IntakeReason#REJECTS_NOT_SAVED} when it can't be written
   */
  public static RejectsFile begin(ImportPlan plan, Path target) {
    try {
      Path whole = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      if (Files.exists(whole) && Files.isSameFile(whole, plan.file().path())) {
        throw new Refused(IntakeReason.REJECTS_OVER_LIST, target);
      }
      if (Files.exists(whole) && !(Files.isRegularFile(whole) && Files.isWritable(whole))) {
        throw new Refused(IntakeReason.REJECTS_NOT_SAVED, target);
      }
      return new RejectsFile(
          plan, whole, Files.createTempFile(whole.getParent(), ".rejects-", ".csv"));
    } catch (IOException e) {
      throw new Refused(e, IntakeReason.REJECTS_NOT_SAVED, target);
    }
  }

  /**
   * The file to write.
   *
   * @return its absolute path
   */
  public Path path() {
    return target;
  }

  /**
   * Writes the rows, with line and reason, and puts the file in its place.
   *
   * @param words say the reasons
   * @return how many rows
   * @throws Refused with {@link IntakeReason#REJECTS_NOT_SAVED}, or a {@link
   *     app.hardline.csv.CsvReason} when the list can't be read any more
   */
  public long save(Words words) {
    return save(row -> row.rejected().map(RejectReason::key), words);
  }

  /**
   * Writes some rows and puts the file in its place.
   *
   * @param why the key of the reason for which a row is written; empty for one that isn't
   */
  long save(Function<CleanRow, Optional<String>> why, Words words) {
    try {
      long saved = write(why, words);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      return saved;
    } catch (IOException e) {
      throw new Refused(e, IntakeReason.REJECTS_NOT_SAVED, target);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      draft.toFile().deleteOnExit();
    }
  }

  private long write(Function<CleanRow, Optional<String>> why, Words words) throws IOException {
    RowCleaner cleaner = new RowCleaner(plan.mapping(), plan.phones(), new ZoneFinder());
    long written = 0;
    try (RowReader rows = plan.file().rows();
        CsvWriter out = CsvWriter.to(draft)) {
      out.write(
          with(
              words.say("screen.import.rejected.line"),
              words.say("screen.import.rejected.why"),
              plan.file().header()));
      while (rows.hasNext()) {
        CleanRow row = cleaner.clean(rows.next());
        Optional<String> reason = why.apply(row);
        if (reason.isPresent()) {
          out.write(with(Long.toString(row.line()), words.say(reason.get()), row.cells()));
          written++;
        }
      }
    }
    return written;
  }

  private static List<String> with(String line, String why, List<String> cells) {
    List<String> whole = new ArrayList<>(List.of(line, why));
    whole.addAll(cells);
    return whole;
  }
}
