package app.hardline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A made-up lead list as CSV: UTF-8, comma, 17 columns of which three hold phones, the same bytes
 * every time. Every twentieth row repeats the row before by one key alone: its phone in another
 * spelling, its e-mail in other case, or its company and name in capitals. Nobody here exists, but
 * some numbers may belong to somebody: a list like this is never dialed.
 *
 * @param file where it lies
 * @param rows how many rows it has under its header
 * @param repeated how many of them repeat another one
 */
record LeadFile(Path file, long rows, long repeated) {

  private static final int EVERY = 20;
  private static final int LINES = 10_000;
  private static final int FIRST_EXCHANGE = 220;

  private static final List<String> FIRST =
      List.of("Ada", "Ben", "Carla", "Dev", "Elena", "Femi", "Grace", "Hugo", "Inés", "Jürgen");
  private static final List<String> LAST =
      List.of("Abbott", "Brandt", "Castillo", "Dunn", "Eriksen", "Fong", "Gómez", "Hale", "Ito");
  private static final List<String> KIND =
      List.of("Dental", "Freight", "Legal", "Metal", "Roofing", "Travel", "Vision", "Water");
  private static final List<String> FORM = List.of("Inc.", "LLC", "Group", "Partners");
  private static final List<Place> PLACES =
      List.of(
          new Place("Anchorage", "AK", "99501", 907),
          new Place("Austin", "TX", "78701", 512),
          new Place("Boston", "MA", "02108", 617),
          new Place("Chicago", "IL", "60601", 312),
          new Place("Denver", "CO", "80202", 303),
          new Place("Honolulu", "HI", "96813", 808),
          new Place("Miami", "FL", "33128", 305),
          new Place("Phoenix", "AZ", "85001", 602),
          new Place("Portland", "OR", "97201", 503),
          new Place("Seattle", "WA", "98101", 206));

  private record Place(String city, String state, String zip, int area) {}

  private record Lead(String first, String last, String company, String mail, String phone) {

    Lead again(int key) {
      return switch (key) {
        case 0 -> new Lead(first, last, "", "", "1." + phone.replace("-", "."));
        case 1 -> new Lead(first, "", "", mail.toUpperCase(Locale.ROOT), "");
        default ->
            new Lead(
                first.toUpperCase(Locale.ROOT), last, company.toUpperCase(Locale.ROOT), "", "");
      };
    }
  }

  /** Writes one. */
  static LeadFile write(Path file, long rows) throws IOException {
    var random = new SplittableRandom(20261124);
    long repeated = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(
          "First Name,Last Name,Title,Company,Email,Work Direct Phone,Mobile Phone,Corporate Phone,"
              + "# Employees,Industry,Person Linkedin Url,Website,Company Address,City,State,"
              + "Country,Postal Code\n");
      Lead lead = lead(0, random);
      for (long i = 0; i < rows; i++) {
        boolean again = i % EVERY == EVERY - 1;
        lead = again ? lead.again(random.nextInt(3)) : lead(i, random);
        repeated += again ? 1 : 0;
        write(out, i, lead, random);
      }
    }
    return new LeadFile(file, rows, repeated);
  }

  private static Lead lead(long i, SplittableRandom random) {
    String first = any(FIRST, random);
    String last = any(LAST, random);
    String name = any(KIND, random) + " " + Long.toString(i, 36).toUpperCase(Locale.ROOT);
    return new Lead(
        first,
        last,
        name + ", " + any(FORM, random),
        "%s.%s.%d@%s.example".formatted(first, last, i, name.replace(' ', '-')),
        phone(i));
  }

  private static String phone(long i) {
    long nth = i / PLACES.size();
    return "%d-%03d-%04d".formatted(place(i).area(), FIRST_EXCHANGE + nth / LINES, nth % LINES);
  }

  private static Place place(long i) {
    return PLACES.get((int) (i % PLACES.size()));
  }

  private static void write(BufferedWriter out, long i, Lead lead, SplittableRandom random)
      throws IOException {
    Place place = place(i);
    String site = "https://" + Long.toString(i, 36) + ".example";
    out.write(
        String.join(
            ",",
            lead.first(),
            lead.last(),
            "Office Manager",
            lead.company().isEmpty() ? "" : '"' + lead.company() + '"',
            lead.mail(),
            lead.phone(),
            "",
            "",
            Integer.toString(random.nextInt(5, 500)),
            any(KIND, random).toLowerCase(Locale.ROOT),
            "",
            lead.mail().isEmpty() ? "" : site,
            random.nextInt(1, 999) + " Main Street",
            place.city(),
            place.state(),
            "United States",
            place.zip()));
    out.write('\n');
  }

  private static String any(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }
}
