package app.hardline.intake;

import app.hardline.compliance.DoNotCall;
import app.hardline.compliance.DoNotCallReader;
import app.hardline.compliance.DoNotCallScope;
import app.hardline.csv.ReadAs;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.time.OwnerClock;
import app.hardline.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings registers and suppression lists onto do-not-call. Safe for any thread but the screen's.
 */
public final class DoNotCallFiles {
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(20\\d\\d)[-_.]?([01]\\d)[-_.]?([0-3]\\d)(?!\\d)");

  private final ListFiles files;
  private final DoNotCall doNotCall;
  private final OwnerClock clock;

  /**
   * What brings files onto a list.
   *
   * @param files finds out how each is to be read
   * @param doNotCall the list
   * @param clock the owner's
   */
  public DoNotCallFiles(ListFiles files, DoNotCall doNotCall, OwnerClock clock) {
    this.files = files;
    this.doNotCall = doNotCall;
    this.clock = clock;
  }

  /**
   * Adds all that a file has: of each row numbers and e-mails; where it has neither, domain and
   * company. A column that says yes or no is obeyed.
   *
   * @param path of the file
   * @param readAs what the person says of it
   * @param scope what its cells are, of prospects and companies those of the columns named so, or
   *     of the only one; empty to find out
   * @param region of numbers without a country
   * @param progress told how many bytes of the file are read
   * @return what was done
   * @throws app.hardline.words.Refused with a {@link app.hardline.csv.CsvReason} when it can't be
   *     read
   */
  public DoNotCallReport run(
      Path path, ReadAs readAs, Optional<DoNotCallScope> scope, Region region, Progress progress) {
    ImportPlan plan = files.open(path, readAs, region, "", "").plan();
    DoNotCallRows cleaning =
        new DoNotCallRows(
            plan.mapping(), new DoNotCallReader(new PhoneReader(region)), plan.phones(), scope);
    String name = path.toAbsolutePath().getFileName().toString();
    try (DoNotCallBatches batches = new DoNotCallBatches(plan.file(), cleaning, progress)) {
      long added = doNotCall.add(name, dated(path, name), batches);
      return batches.report(path.toAbsolutePath(), added);
    }
  }

  /** The day in the file's name, or the one on which it was last written. */
  private Optional<LocalDate> dated(Path path, String name) {
    Matcher date = DATE.matcher(name);
    while (date.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3))));
      } catch (DateTimeException _) {
        // digits that are no date
      }
    }
    try {
      return Optional.of(clock.dateOf(Files.getLastModifiedTime(path).toInstant()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
