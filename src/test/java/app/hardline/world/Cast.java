package app.hardline.world;

import app.hardline.prospect.PhoneNumber;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Typical prospects, made up, with the numbers that are kept for fiction. */
public enum Cast {
  /** Two numbers: direct, and the switchboard with an extension. */
  CONSTANCE(
      1,
      "Constance",
      "Abernathy-Villanueva",
      "St. Brendan’s Episcopal School",
      "constance@stbrendans.example",
      "+15125550142 +15125550100x204"),
  TAMSIN(2, "Tamsin", "Orr", "Orr & Daughters", "tamsin@orr.example", "+15125550143"),
  JOANNA(3, "Joanna", "Whitcomb", "Whitcomb Dental", "", "+15125550144"),
  THEO(4, "Theo", "Marsh", "Marsh Freight", "theo@marsh.example", "+15125550145"),
  GIL(5, "Gil", "Navarro", "Navarro Tile", "", "+15125550146"),
  PRIYA(6, "Priya", "Raman", "Raman CPA", "priya@raman.example", "+15125550147"),
  /** Answers at the switchboard of Constance's school. */
  HAL(
      7,
      "Hal",
      "Lindqvist",
      "St. Brendan’s Episcopal School",
      "hal@stbrendans.example",
      "+15125550100"),
  /** Has no number that could be dialed. */
  AGNES(8, "Agnes", "Moreau", "Moreau Archive", "agnes@moreau.example", "");

  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern NUMBER = Pattern.compile("(\\+\\d+)x?(\\d*)");

  private final long id;
  private final String first;
  private final String last;
  private final String company;
  private final String email;
  private final String numbers;

  Cast(int id, String first, String last, String company, String email, String numbers) {
    this.id = id;
    this.first = first;
    this.last = last;
    this.company = company;
    this.email = email;
    this.numbers = numbers;
  }

  /** Their id in every database of the tests; also their place in the file. */
  public long id() {
    return id;
  }

  /** First and last name. */
  public String fullName() {
    return first + " " + last;
  }

  /** The number that is offered first. */
  public PhoneNumber number() {
    return numbers().get(0);
  }

  /** The number that is offered next. */
  public PhoneNumber second() {
    return numbers().get(1);
  }

  void insert(Handle sql, long segment) {
    sql.execute(
        """
        INSERT OR IGNORE INTO prospect (id, segment_id, first_name, last_name, company, email, zone)
        VALUES (?, ?, ?, ?, ?, nullif(?, ''), 'America/Chicago')
        """,
        id,
        segment,
        first,
        last,
        company,
        email);
    List<PhoneNumber> phones = numbers();
    for (int i = 0; i < phones.size(); i++) {
      sql.execute(
          """
          INSERT OR IGNORE INTO phone (id, kind, number, extension, valid, raw)
          VALUES (?, ?, ?, nullif(?, ''), 1, ?)
          """,
          id * 32 + i,
          i == 0 ? "direct" : "company",
          phones.get(i).digits(),
          phones.get(i).extension(),
          phones.get(i).toString());
    }
    sql.execute(
        """
        INSERT INTO standing
          (segment_id, prospect_id, tier, due, priority, window, attempts, last_call, bars)
        SELECT ?, ?, coalesce(tier, 3), coalesce(due, 0), ?, 1, coalesce(attempts, 0), last_call,
          coalesce(bars, ?)
        FROM (SELECT 1) LEFT JOIN standing ON standing.id = (
          SELECT min(id) FROM standing WHERE prospect_id = ?)
        """,
        segment,
        id,
        id,
        phones.isEmpty() ? 2 : 0,
        id);
  }

  private List<PhoneNumber> numbers() {
    return BLANK
        .splitAsStream(numbers)
        .flatMap(text -> NUMBER.matcher(text).results())
        .map(match -> PhoneNumber.of(match.group(1), match.group(2)))
        .toList();
  }
}
