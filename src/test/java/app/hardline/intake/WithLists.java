package app.hardline.intake;

import app.hardline.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A world with nobody in it, and lists on the disk to bring in. */
abstract class WithLists {
  @TempDir Path folder;
  @AutoClose World world;
  Lists lists;

  @BeforeEach
  void open() {
    world = World.empty(folder.resolve("data"));
    lists = new Lists(world, folder);
  }

  /** How many rows each table has that an import fills. */
  final List<Long> everything() {
    List<Long> counts = new ArrayList<>();
    for (String table :
        List.of(
            "prospect", "phone", "standing", "segment", "call_list", "import", "merged_field")) {
      counts.add(world.ask("SELECT count(*) FROM " + table));
    }
    return counts;
  }

  final List<String> indexes() {
    return world.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name");
  }

  final void sql(String statement) {
    world.workbench().database().write(tx -> tx.handle().execute(statement));
  }
}
