package app.hardline.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Clean tables of made-up rows, the same ones each time; the first row is the header. */
final class SampleTables {

  private SampleTables() {}

  /** An order list: dates, codes, prices, long texts with commas, quotes and apostrophes. */
  static List<List<String>> orders(int count) {
    Random random = new Random(7);
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            "DATE",
            "TIME",
            "Qty",
            "PRODUCTID",
            "Price",
            "ProductType",
            "ProductDescription",
            "URL",
            "Comments"));
    for (int i = 0; i < count; i++) {
      String code =
          pick(random, "MG", "RI", "CC", "YY", "BH", "AN") + "-" + (1000 + random.nextInt(9000));
      String name =
          pick(random, "Men's", "Women's", "Kids'", "Light", "Heavy-Duty")
              + pick(
                  random,
                  " Boots",
                  " Rain Jacket",
                  " Table, Round 48\"",
                  " Rod 8 Wt.",
                  " 3-in-1 Coat",
                  "  Towel",
                  " Cap, Plaid");
      String text =
          pick(
                  random,
                  "These are rugged enough for peak performance",
                  "A bed, chair or sofa likes it",
                  "Our 8\\'9\" length rod, made for her",
                  "You won't take them off")
              + pick(
                  random,
                  ", yet light.",
                  " and it lasts.",
                  ", as you'd expect, in certified cotton.",
                  " (50% off).");
      table.add(
          List.of(
              String.format("%02d/%02d/2018", 1 + random.nextInt(28), 1 + i * 12 / count),
              String.format("%02d:%02d", random.nextInt(24), random.nextInt(4) * 15),
              String.valueOf(random.nextInt(3) == 0 ? random.nextInt(34) : random.nextInt(10)),
              code,
              "$"
                  + pick(
                      random, "72", "43.4", random.nextInt(90) + ".69", random.nextInt(90) + ".05"),
              name,
              text,
              "https://www.example.com/product/" + code.replace('-', '_') + ".html",
              ""));
    }
    return table;
  }

  /** A lead list: names, companies, phones, places, now and then a note. */
  static List<List<String>> leads(int count) {
    Random random = new Random(11);
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            "First Name",
            "Last Name",
            "Title",
            "Company",
            "Email",
            "Phone",
            "Employees",
            "City",
            "State",
            "Zip Code",
            "Notes"));
    for (int i = 0; i < count; i++) {
      String first = pick(random, "Ann", "Bob", "José", "Mei-Ling", "Zoë", "Pat");
      String last = pick(random, "Smith", "O'Brien", "García", "Müller", "Doe", "Weiß");
      String company =
          pick(random, "Acme", "North Dental", "Blue River Legal", "Cedar Foods")
              + pick(random, " LLC", ", Inc.", " Group", "");
      table.add(
          List.of(
              first,
              last,
              pick(random, "Owner", "VP, Finance", "Office Manager", "Head of IT", ""),
              company,
              random.nextInt(6) == 0
                  ? ""
                  : "p" + i + "@" + pick(random, "acme", "north", "cedar") + ".example",
              pick(random, "(212) 555-01%02d", "212-555-01%02d", "+1 212 555 01%02d")
                  .formatted(i % 100),
              random.nextInt(5) == 0 ? "" : String.valueOf(5 + random.nextInt(400)),
              pick(random, "New York", "Boston", "Austin", "Salt Lake City"),
              pick(random, "NY", "MA", "TX", "UT"),
              String.format("%05d", random.nextInt(99999)),
              random.nextInt(4) == 0
                  ? pick(random, "call after 3, ask for \"Al\"", "met at fair", "said \"later\"")
                  : ""));
    }
    return table;
  }

  private static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
