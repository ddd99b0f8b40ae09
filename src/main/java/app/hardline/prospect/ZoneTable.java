package app.hardline.prospect;

import app.hardline.prospect.FoundZone.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The zones of {@code zones.tsv}: its head says where they are from. */
final class ZoneTable {

  /** A state's zone, and the beginnings of postal codes that keep another. */
  private record State(String code, FoundZone zone, List<PostalArea> areas) {
    FoundZone at(String postalCode) {
      for (PostalArea area : areas) {
        if (postalCode.startsWith(area.beginning())) {
          return area.zone();
        }
      }
      return zone;
    }
  }

  private record PostalArea(String beginning, FoundZone zone) {}

  private final Map<String, FoundZone> countries = new HashMap<>();
  private final Map<String, Map<String, State>> states = new HashMap<>();

  ZoneTable() {
    var resource = Objects.requireNonNull(ZoneTable.class.getResourceAsStream("zones.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<FoundZone> country(String region) {
    return Optional.ofNullable(countries.get(region));
  }

  Optional<FoundZone> state(String region, String name, String postalCode) {
    return find(region, name).map(found -> found.at(postalCode));
  }

  /** The code of a state by its name or code; empty when the region has no such state. */
  String code(String region, String name) {
    return find(region, name).map(State::code).orElse("");
  }

  /** Whether a region has states here at all. */
  boolean hasStates(String region) {
    return states.containsKey(region);
  }

  private Optional<State> find(String region, String name) {
    Map<String, State> known = states.get(region);
    if (known == null || name.isEmpty()) {
      return Optional.empty();
    }
    State exact = known.get(name);
    return Optional.ofNullable(
        exact != null ? exact : known.get(name.strip().toUpperCase(Locale.ROOT)));
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    String country = cells[0];
    if (cells[1].isEmpty()) {
      countries.put(country, new FoundZone(ZoneId.of(cells[3]), Source.COUNTRY));
      return;
    }
    List<PostalArea> areas = Arrays.stream(cells).skip(4).map(ZoneTable::area).toList();
    State state = new State(cells[1], new FoundZone(ZoneId.of(cells[3]), Source.STATE), areas);
    Map<String, State> ofCountry = states.computeIfAbsent(country, any -> new HashMap<>());
    ofCountry.put(cells[1], state);
    ofCountry.put(cells[2], state);
    ofCountry.put(cells[2].toUpperCase(Locale.ROOT), state);
  }

  private static PostalArea area(String cell) {
    int equals = cell.indexOf('=');
    ZoneId zone = ZoneId.of(cell.substring(equals + 1));
    return new PostalArea(cell.substring(0, equals), new FoundZone(zone, Source.POSTAL_CODE));
  }
}
