package app.hardline.cli;

import app.hardline.csv.CsvWriter;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneKind;
import app.hardline.prospect.Prospect;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prospects as CSV, under headers that an import understands. Custom fields come last. */
final class ProspectCsv {
  private static final List<String> HEADERS =
      List.of(
          "id",
          "firstName",
          "lastName",
          "title",
          "company",
          "directPhone",
          "mobilePhone",
          "companyPhone",
          "otherPhone",
          "email",
          "website",
          "linkedin",
          "street",
          "city",
          "state",
          "postalCode",
          "country",
          "timeZone",
          "employees",
          "industry",
          "revenue",
          "notes",
          "tags",
          "lists",
          "status",
          "calls");

  private final Console console;

  ProspectCsv(Console console) {
    this.console = console;
  }

  /** Goes over the prospects twice: custom fields are columns, and have to be known first. */
  void write(ProspectPages pages) throws IOException {
    Set<String> custom = new LinkedHashSet<>();
    pages.forEach(entry -> custom.addAll(entry.prospect().custom().keySet()));
    try (CsvWriter csv = console.csv()) {
      List<String> header = new ArrayList<>(HEADERS);
      header.addAll(custom);
      csv.writeDisarmed(header);
      for (ProspectPages.Entry entry : pages) {
        csv.writeDisarmed(cells(entry, custom));
      }
    }
  }

  private static List<String> cells(ProspectPages.Entry entry, Set<String> custom) {
    Prospect who = entry.prospect();
    List<String> cells =
        new ArrayList<>(
            List.of(
                Long.toString(who.id()),
                who.firstName(),
                who.lastName(),
                who.title(),
                who.company()));
    for (PhoneKind kind : PhoneKind.values()) {
      cells.add(
          who.phones().stream()
              .filter(phone -> phone.kind() == kind)
              .map(ProspectCsv::written)
              .collect(Collectors.joining(" / ")));
    }
    cells.addAll(
        List.of(
            who.email(),
            who.website(),
            who.linkedin(),
            who.street(),
            who.city(),
            who.state(),
            who.postalCode(),
            who.country(),
            who.timeZone().map(ZoneId::getId).orElse(""),
            who.employees(),
            who.industry(),
            who.revenue(),
            who.notes(),
            String.join(", ", who.tags()),
            String.join(", ", who.lists()),
            entry.status(),
            Long.toString(entry.calls())));
    custom.forEach(field -> cells.add(who.custom().getOrDefault(field, "")));
    return cells;
  }

  private static String written(Phone phone) {
    return phone.number().filter(_ -> phone.valid()).map(Object::toString).orElse(phone.raw());
  }
}
