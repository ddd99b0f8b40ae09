package app.hardline.prospect;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of countries in the languages that lead lists are written in (CLDR, through the JDK). */
final class CountryNames {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.of("es"));
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Short forms that CLDR doesn't have. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("usa", "US"),
          Map.entry("unitedstatesofamerica", "US"),
          Map.entry("america", "US"),
          Map.entry("uk", "GB"),
          Map.entry("greatbritain", "GB"),
          Map.entry("england", "GB"),
          Map.entry("scotland", "GB"),
          Map.entry("wales", "GB"),
          Map.entry("northernireland", "GB"),
          Map.entry("holland", "NL"),
          Map.entry("czechrepublic", "CZ"),
          Map.entry("korea", "KR"),
          Map.entry("russianfederation", "RU"),
          Map.entry("uae", "AE"),
          Map.entry("brd", "DE"));

  private static final Map<String, Region> REGIONS = regions();

  private CountryNames() {}

  static Optional<Region> find(String country) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Region exact = REGIONS.get(country);
    return Optional.ofNullable(exact != null ? exact : REGIONS.get(key(country)));
  }

  private static Map<String, Region> regions() {
    Map<String, Region> regions = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Region.of(code).ifPresent(region -> addNames(region, regions));
    }
    SHORT.forEach((name, code) -> regions.put(name, new Region(code)));
    return Map.copyOf(regions);
  }

  private static void addNames(Region region, Map<String, Region> regions) {
    Locale country = Locale.of("", region.code());
    regions.put(key(region.code()), region);
    regions.put(key(country.getISO3Country()), region);
    for (Locale language : LANGUAGES) {
      String name = country.getDisplayCountry(language);
      regions.putIfAbsent(name, region);
      regions.putIfAbsent(key(name), region);
    }
  }

  private static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return NOT_LETTERS.matcher(plain).replaceAll("");
  }
}
