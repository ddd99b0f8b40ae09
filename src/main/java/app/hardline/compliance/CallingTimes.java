package app.hardline.compliance;

import app.hardline.prospect.CallingPlace;
import app.hardline.prospect.CallingPlaces;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Region;
import app.hardline.store.DataFolder;
import app.hardline.store.Database;
import app.hardline.store.Settings;
import app.hardline.store.Snapshot;
import app.hardline.time.Holidays;
import app.hardline.time.OwnerClock;
import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The times at which prospects may be called: the rules of the law, which are a file that the owner
 * can read and replace, and the hours that the owner has chosen. Safe for any thread but the
 * screen's.
 */
public final class CallingTimes {
  private final Database database;
  private final Path ownFile;
  private final Settings settings;
  private final OwnerClock clock;
  private final CallingPlaces places = new CallingPlaces();
  private final Holidays holidays = new Holidays();
  private final AtomicReference<@Nullable Rules> rules = new AtomicReference<>();
  private final AtomicReference<@Nullable CallingHours> last = new AtomicReference<>();

  /** The rules as they were read, and when the owner's copy was changed; null without one. */
  private record Rules(RuleBook book, @Nullable FileTime changed) {}

  /**
   * The times over a data folder.
   *
   * @param database where it is kept where prospects are
   * @param folder where the owner's copy of the rules lies, if there is one
   * @param settings the owner's choices
   * @param clock knows the owner's zone
   */
  public CallingTimes(Database database, DataFolder folder, Settings settings, OwnerClock clock) {
    this.database = database;
    this.ownFile = folder.path().resolve(RuleFile.NAME);
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Part: the hours as they stand.
   *
   * @param view what is read
   * @return to be asked for any place and time
   * @throws Refused with a {@link ComplianceReason} when the owner's copy of the rules is broken
   */
  public CallingHours hours(Snapshot view) {
    RuleBook book = book();
    OwnHours own =
        new OwnHours(settings.get(view, OwnHours.HOURS), settings.get(view, OwnHours.WORK_DAYS));
    String country = settings.get(view, Region.HOME).code();
    CallingHours known = last.get();
    if (known != null && known.are(book, own, clock.getZone(), country)) {
      return known;
    }
    CallingHours fresh = new CallingHours(book, own, clock.getZone(), country, holidays);
    last.set(fresh);
    return fresh;
  }

  /**
   * When a prospect may be called today.
   *
   * @param prospect who
   * @return the window of their own present day
   * @throws Refused with a {@link ComplianceReason} when the owner's copy of the rules is broken
   */
  public CallingWindow window(Prospect prospect) {
    return database.read(view -> window(view, prospect));
  }

  /**
   * Part: when a prospect may be called today.
   *
   * @param view what is read
   * @param prospect who
   * @return the window of their own present day
   * @throws Refused as {@link #window(Prospect)}
   */
  public CallingWindow window(Snapshot view, Prospect prospect) {
    return hours(view).at(places.of(view, prospect), clock.instant());
  }

  /**
   * What speaks against a time where a prospect is.
   *
   * @param prospect who
   * @param at any time
   * @return theirs at that time
   * @throws Refused as {@link #window(Prospect)}
   */
  public TimeThere there(Prospect prospect, Instant at) {
    return database.read(view -> {
      CallingHours hours = hours(view);
      CallingPlace place = places.of(view, prospect);
      return new TimeThere(
          hours.zone(place),
          at,
          hours.isOpen(place, at, Occasion.AGREED),
          hours.holiday(place, at));
    });
  }

  /**
   * The rules of the law as they are in force.
   *
   * @return the owner's copy, or those that come with the program
   * @throws Refused with a {@link ComplianceReason} when the owner's copy is broken
   */
  public RuleBook book() {
    @Nullable FileTime changed = changed();
    Rules known = rules.get();
    if (known == null || !Objects.equals(known.changed(), changed)) {
      known = new Rules(changed == null ? RuleFile.shipped() : RuleFile.read(ownFile), changed);
      rules.set(known);
    }
    return known.book();
  }

  /**
   * Writes the rules down that come with the program, to be read or edited.
   *
   * @param file that isn't there yet
   * @throws Refused with {@link ComplianceReason#RULES_FILE_THERE} or {@link
   *     ComplianceReason#RULES_NOT_WRITTEN}
   */
  public static void write(Path file) {
    RuleFile.write(file);
  }

  /**
   * Where the owner's copy of the rules lies, or would.
   *
   * @return in the folder with the data
   */
  public Path ownFile() {
    return ownFile;
  }

  private @Nullable FileTime changed() {
    try {
      return Files.getLastModifiedTime(ownFile);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new Refused(e, ComplianceReason.RULES_UNREADABLE, ownFile);
    }
  }
}
