package app.hardline.script;

import app.hardline.prospect.Prospect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody of whom everything is known that a script can say. */
final class SomebodyKnown {
  private SomebodyKnown() {}

  static MergeFields fields(Caller caller) {
    return MergeFields.of(prospect("Private School"), caller);
  }

  static Prospect prospect(String industry) {
    return new Prospect(
        1,
        "Constance",
        "Abernathy-Villanueva",
        "Director of operations",
        "St. Brendan’s Episcopal School",
        List.of(),
        "",
        "",
        "",
        "",
        "Round Rock",
        "TX",
        "",
        "",
        Optional.empty(),
        "11-50",
        industry,
        "",
        "",
        Map.of(),
        List.of(),
        List.of("Round Rock chamber"));
  }
}
