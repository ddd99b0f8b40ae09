package app.hardline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataExportTest {
  @TempDir Path temp;

  /** What is sorted first is held whole, and takes longer for each row the more there are. */
  @ParameterizedTest
  @EnumSource
  void noTableIsSortedBeforeItsFirstRow(ExportTable table) {
    try (World world = World.peopled(temp)) {
      assertThat(world.rows("EXPLAIN QUERY PLAN SELECT * FROM " + table.view() + " ORDER BY id"))
          .isNotEmpty()
          .noneMatch(step -> step.contains("FOR ORDER BY") || step.contains("MATERIALIZE"));
    }
  }
}
