package app.hardline.compliance;

import app.hardline.csv.CsvWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The do-not-call list as a file that proves it: when, by whom, how and why. */
final class DoNotCallProof {
  private static final List<String> HEADER =
      List.of(
          "value",
          "scope",
          "who",
          "since",
          "source",
          "why",
          "call",
          "saidBy",
          "file",
          "fileDate",
          "fileReadAt",
          "liftedAt",
          "liftedWhy");

  private final CsvWriter out;

  DoNotCallProof(CsvWriter out) throws IOException {
    this.out = out;
    out.writeDisarmed(HEADER);
  }

  /** Writes some entries; names are those of prospects, by id. */
  void write(Collection<DoNotCallEntry> entries, Map<Long, String> names) throws IOException {
    for (DoNotCallEntry entry : entries) {
      boolean person = entry.about().scope() == DoNotCallScope.PERSON;
      out.writeDisarmed(
          List.of(
              entry.about().written(),
              entry.about().scope().code(),
              person ? names.getOrDefault(entry.about().toPerson(), "") : "",
              entry.since().toString(),
              entry.source().code(),
              entry.why(),
              text(entry.call()),
              entry.saidBy().isPresent()
                  ? names.getOrDefault(entry.saidBy().getAsLong(), text(entry.saidBy()))
                  : "",
              entry.file().map(DoNotCallEntry.Origin::name).orElse(""),
              entry
                  .file()
                  .flatMap(DoNotCallEntry.Origin::dated)
                  .map(LocalDate::toString)
                  .orElse(""),
              instant(entry.file().map(DoNotCallEntry.Origin::readAt)),
              instant(entry.lifted().map(DoNotCallEntry.Lifted::at)),
              entry.lifted().map(DoNotCallEntry.Lifted::why).orElse("")));
    }
  }

  private static String text(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  private static String instant(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse("");
  }
}
