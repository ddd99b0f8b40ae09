package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.Fixtures;
import app.hardline.csv.CsvFile;
import app.hardline.csv.ReadAs;
import app.hardline.csv.Row;
import app.hardline.csv.RowReader;
import app.hardline.prospect.Region;
import app.hardline.work.Progress;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two guides to the same restaurants, of which 112 pairs are known to be the same. */
class RestaurantPairsTest {
  private static final int FOUND_AT_LEAST = 108;

  @TempDir private Path folder;

  @Test
  void theSameRestaurantIsFoundUnderOtherSpellings() {
    Path fodors = Fixtures.file("contacts/fodors.csv");
    Path zagats = Fixtures.file("contacts/zagats.csv");
    Set<String> pairs = new HashSet<>();
    rows(Fixtures.file("contacts/matches_fodors_zagats.csv"))
        .forEach(row -> pairs.add(row.cells().get(0) + "=" + row.cells().get(1)));
    Map<Long, String> ids = new HashMap<>();
    rows(zagats).forEach(row -> ids.put(row.line(), row.cells().get(0)));

    try (World world = World.empty(folder)) {
      ImportReport first =
          world.workbench().importer().run(plan(world, fodors), Progress.unwatched());
      Map<Long, String> known = new HashMap<>();
      world
          .rows("SELECT id, json_extract(custom, '$.id') FROM prospect")
          .forEach(
              row -> known.put(Long.valueOf(row.split("\\|", -1)[0]), row.split("\\|", -1)[1]));
      List<String> merges = new ArrayList<>();
      List<Long> within = new ArrayList<>();
      ImportReport second =
          world
              .workbench()
              .importer()
              .dryRun(
                  plan(world, zagats),
                  row -> {
                    PreviewRow.Whom whom =
                        switch (row.fate()) {
                          case PreviewRow.Merged merged -> merged.whom();
                          case PreviewRow.Duplicate duplicate -> duplicate.whom();
                          case PreviewRow.Added _, PreviewRow.Rejected _ -> new PreviewRow.Line(0);
                        };
                    switch (whom) {
                      case PreviewRow.Prospect(long id) ->
                          merges.add(known.get(id) + "=" + ids.get(row.row().line()));
                      case PreviewRow.Line(long line) when line > 0 -> within.add(line);
                      case PreviewRow.Line _ -> {}
                    }
                  },
                  Progress.unwatched());

      long found = merges.stream().filter(pairs::contains).count();
      List<String> wrong = merges.stream().filter(it -> !pairs.contains(it)).toList();
      System.out.printf(
          "restaurants: %d of %d true pairs merged, %d false merges, %d merged inside a file%n",
          found, pairs.size(), wrong.size(), first.merged() + first.duplicates() + within.size());
      assertThat(found).isGreaterThanOrEqualTo(FOUND_AT_LEAST);
      assertThat(wrong).isEmpty();
      assertThat(first.merged() + first.duplicates()).isZero();
      assertThat(within).isEmpty();
      assertThat(second.rowsRead()).isEqualTo(331);
    }
  }

  private static ImportPlan plan(World world, Path file) {
    return world
        .workbench()
        .listFiles()
        .open(file, ReadAs.FOUND, Region.US, "", "Restaurants")
        .plan();
  }

  private static List<Row> rows(Path file) {
    List<Row> rows = new ArrayList<>();
    try (RowReader reader = CsvFile.open(file).rows()) {
      reader.forEachRemaining(rows::add);
    }
    return rows;
  }
}
