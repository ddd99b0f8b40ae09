package app.hardline.cli;

import app.hardline.intake.IntakeReason;
import app.hardline.prospect.Region;
import app.hardline.store.Settings;
import app.hardline.words.Refused;
import org.jspecify.annotations.Nullable;

/** What {@code --region} means on the command line. */
final class RegionWord {
  private RegionWord() {}

  /** The region that was named, or the one in the settings. */
  static Region or(@Nullable String named, Settings settings) {
    return named == null
        ? settings.get(Region.HOME)
        : Region.of(named).orElseThrow(() -> new Refused(IntakeReason.BAD_REGION, named));
  }
}
