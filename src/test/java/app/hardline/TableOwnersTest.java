package app.hardline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who writes and who reads a table, as the SQL of the program has it. */
class TableOwnersTest {

  private static final Path SCHEMA = Path.of("src/main/resources/app/hardline/store/schema");
  private static final Pattern MADE = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?(\\w+)");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(?:(?:INSERT|REPLACE)(?:\\s+OR\\s+\\w+)?\\s+INTO"
              + "|DELETE\\s+FROM|UPDATE(?:\\s+OR\\s+\\w+)?)\\s+(\\w+)");
  private static final Pattern READ = Pattern.compile("\\b(?:FROM|JOIN)\\s+(\\w+)");

  /** The feature that owns each table: the one that its migration is named for. */
  private static final Map<String, String> OWNERS = new TreeMap<>();

  private record Place(String feature, Path file, String text) {}

  @BeforeAll
  static void readTheSchema() throws IOException {
    for (Place migration : migrations()) {
      MADE.matcher(migration.text())
          .results()
          .forEach(table -> OWNERS.put(table.group(1), migration.feature()));
    }
  }

  @Test
  void everyTableHasAnOwnerInTheProgram() {
    assertThat(OWNERS).containsKey("prospect");
    assertThat(OWNERS.values()).allMatch(PackageOrder.ofTheDesign().names()::contains);
  }

  @Test
  void aTableIsWrittenByItsFeatureOnly() throws IOException {
    assertThat(uses(WRITTEN, (place, owner) -> !place.feature().equals(owner)))
        .as("another feature asks the owner's part to write")
        .isEmpty();
  }

  @Test
  void othersReadATableThroughAView() throws IOException {
    assertThat(uses(READ, (place, owner) -> !place.feature().equals(owner)))
        .as("the owner makes a view of what others may know")
        .isEmpty();
  }

  @Test
  void onlyStoresHoldSql() throws IOException {
    BiPredicate<Place, String> outside =
        (place, owner) ->
            place.file().toString().endsWith(".java")
                && !place.feature().equals("store")
                && !place.file().toString().endsWith("Store.java");
    List<String> found = uses(WRITTEN, outside);
    found.addAll(uses(READ, outside));
    assertThat(found).isEmpty();
  }

  private static List<String> uses(Pattern use, BiPredicate<Place, String> isWrong)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Place place : places()) {
      use.matcher(place.text())
          .results()
          .map(it -> it.group(1))
          .filter(OWNERS::containsKey)
          .filter(table -> isWrong.test(place, String.valueOf(OWNERS.get(table))))
          .forEach(table -> wrong.add(place.file() + " uses " + table));
    }
    return wrong;
  }

  private static List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>(migrations());
    Path root = Path.of("src/main/java/app/hardline");
    for (Path file : Sources.java()) {
      String feature = root.relativize(file).getName(0).toString();
      places.add(new Place(feature, file, Files.readString(file)));
    }
    return places;
  }

  private static List<Place> migrations() throws IOException {
    List<Place> migrations = new ArrayList<>();
    for (Path file : Sources.under(SCHEMA, ".sql")) {
      String feature = file.getFileName().toString().replaceFirst("\\d+-(\\w+).*", "$1");
      migrations.add(new Place(feature, file, Files.readString(file)));
    }
    return migrations;
  }
}
