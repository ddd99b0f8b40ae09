package app.hardline.compliance;

import app.hardline.csv.CsvWriter;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The do-not-call list as it is read and proved. Safe for any thread but the screen's. */
public final class DoNotCallList {
  private static final int PAGE = 500;

  private final Database database;
  private final Prospects prospects;
  private final DoNotCallListStore store = new DoNotCallListStore();

  /**
   * The list of a database.
   *
   * @param database where it is kept
   * @param prospects whom entries may be about
   */
  public DoNotCallList(Database database, Prospects prospects) {
    this.database = database;
    this.prospects = prospects;
  }

  /**
   * The ids of entries, to be read by pages.
   *
   * @param search what the value or the file's name has in it; empty for all
   * @param lifted whether those that were lifted are among them
   * @return the newest first
   */
  public long[] ids(String search, boolean lifted) {
    return database.read(view -> store.ids(view, search.strip(), lifted));
  }

  /**
   * Some entries.
   *
   * @param ids of {@link #ids}
   * @return in the order of the ids
   */
  public List<DoNotCallEntry> page(Collection<Long> ids) {
    return database.read(view -> store.page(view, ids));
  }

  /**
   * Entries by pages, however many there are.
   *
   * @param search as for {@link #ids}
   * @param lifted whether those that were lifted are among them
   * @return the newest first, each page read when it is asked for
   */
  public Iterable<List<DoNotCallEntry>> pages(String search, boolean lifted) {
    long[] ids = ids(search, lifted);
    return () ->
        IntStream.iterate(0, from -> from < ids.length, from -> from + PAGE)
            .mapToObj(from -> Arrays.stream(ids, from, Math.min(ids.length, from + PAGE)))
            .map(some -> page(some.boxed().toList()))
            .iterator();
  }

  /**
   * Who made some entries by what they said.
   *
   * @param entries any
   * @return the names of the prospects that are still known, by their ids
   */
  public Map<Long, String> names(Collection<DoNotCallEntry> entries) {
    Set<Long> ids = new LinkedHashSet<>();
    entries.forEach(entry -> entry.saidBy().ifPresent(ids::add));
    persons(entries).forEach(ids::add);
    return prospects.page(ids).stream().collect(Collectors.toMap(Prospect::id, Prospect::name));
  }

  /**
   * Entries as people read them.
   *
   * @param entries any
   * @return in the same order, those about a prospect who is still known written by their name
   */
  public List<DoNotCallEntry> named(Collection<DoNotCallEntry> entries) {
    Set<Long> ids = persons(entries).collect(Collectors.toSet());
    Map<String, DoNotCallValue> known =
        prospects.page(ids).stream()
            .map(DoNotCallValue::person)
            .collect(Collectors.toMap(DoNotCallValue::value, Function.identity()));
    return entries.stream()
        .map(entry ->
            entry.about().scope() == DoNotCallScope.PERSON
                ? entry.about(known.getOrDefault(entry.about().value(), entry.about()))
                : entry)
        .toList();
  }

  private static Stream<Long> persons(Collection<DoNotCallEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.about().scope() == DoNotCallScope.PERSON)
        .map(entry -> entry.about().toPerson());
  }

  /**
   * Writes entries down as proof: when, by whom, how and why each was made and lifted.
   *
   * @param out the file
   * @param search as for {@link #ids}
   * @param lifted whether those that were lifted are among them
   * @throws IOException when the file can't be written
   */
  public void prove(CsvWriter out, String search, boolean lifted) throws IOException {
    DoNotCallProof proof = new DoNotCallProof(out);
    for (List<DoNotCallEntry> page : pages(search, lifted)) {
      proof.write(page, names(page));
    }
  }

  /**
   * Saves entries as a file that proves them.
   *
   * @param file to write, in place of what was there
   * @param search as for {@link #ids}
   * @param lifted whether those that were lifted are among them
   * @throws Refused with {@link ComplianceReason#PROOF_NOT_SAVED} when it can't be written
   */
  public void prove(Path file, String search, boolean lifted) {
    try (CsvWriter out = CsvWriter.to(file)) {
      prove(out, search, lifted);
    } catch (IOException e) {
      throw new Refused(e, ComplianceReason.PROOF_NOT_SAVED, file);
    }
  }

  /**
   * The entries in force that forbid to call something: an e-mail is held by its domain too, and a
   * prospect by whatever they have.
   *
   * @param value what is asked about
   * @return the oldest first; empty when it isn't on the list
   */
  public List<DoNotCallEntry> holding(DoNotCallValue value) {
    return database.read(view -> {
      Set<DoNotCallValue> wanted = new LinkedHashSet<>(List.of(value));
      switch (value.scope()) {
        case NUMBER, COMPANY -> {}
        case EMAIL, DOMAIN -> wanted.addAll(domains(value.value()));
        case PERSON -> wanted.addAll(of(prospects.get(view, value.toPerson())));
      }
      return store.inForce(view, wanted);
    });
  }

  private static List<DoNotCallValue> of(Prospect prospect) {
    List<DoNotCallValue> all = new ArrayList<>();
    for (PhoneNumber number :
        prospect.phones().stream().flatMap(phone -> phone.number().stream()).toList()) {
      all.add(DoNotCallValue.number(number));
    }
    if (!prospect.email().isBlank()) {
      all.add(DoNotCallValue.email(prospect.email()));
    }
    if (DoNotCallValue.isCompany(prospect.company())) {
      all.add(DoNotCallValue.company(prospect.company()));
    }
    Stream.of(prospect.email(), prospect.website()).forEach(it -> all.addAll(domains(it)));
    return all;
  }

  private static List<DoNotCallValue> domains(String address) {
    return Domains.above(Domains.host(address)).stream()
        .filter(Domains::isDomain)
        .map(DoNotCallValue::domain)
        .toList();
  }
}
