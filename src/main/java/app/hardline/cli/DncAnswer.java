package app.hardline.cli;

import app.hardline.compliance.DoNotCallEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Do-not-call entries as commands give them out. */
record DncAnswer(List<Shown> entries) {

  record Shown(
      String value,
      String scope,
      Instant since,
      Optional<String> why,
      String source,
      OptionalLong call,
      OptionalLong prospect,
      Optional<String> file,
      Optional<LocalDate> fileDate,
      Optional<Instant> lifted,
      Optional<String> liftedWhy) {

    static Shown of(DoNotCallEntry entry) {
      return new Shown(
          entry.about().written(),
          entry.about().scope().code(),
          entry.since(),
          known(entry.why()),
          entry.source().code(),
          entry.call(),
          entry.saidBy(),
          entry.file().map(DoNotCallEntry.Origin::name),
          entry.file().flatMap(DoNotCallEntry.Origin::dated),
          entry.lifted().map(DoNotCallEntry.Lifted::at),
          entry.lifted().map(DoNotCallEntry.Lifted::why).flatMap(Shown::known));
    }

    private static Optional<String> known(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    void say(Console console) {
      console.say(
          lifted.isPresent() ? "command.dnc.lifted" : "command.dnc.entry",
          value,
          scope,
          since.truncatedTo(ChronoUnit.SECONDS).toString(),
          source,
          file.or(() -> why).orElse(""),
          liftedWhy.orElse(""));
    }
  }

  static DncAnswer of(List<DoNotCallEntry> entries) {
    return new DncAnswer(entries.stream().map(Shown::of).toList());
  }
}
