package app.hardline.ui.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProspectsReaderTest {
  @TempDir Path temp;

  @Test
  void whoIsAddedByHandHasTheDayAtTheFootOfTheRecordAndNoFile() {
    try (World world = World.peopled(temp)) {
      PersonLine person = PersonLine.read("Zoe Young, 512 555 0171", new PhoneReader(Region.US));
      long zoe = world.workbench().byHand().add(World.LIST, person);
      world
          .workbench()
          .database()
          .write(tx ->
              tx.handle()
                  .execute(
                      """
                      INSERT INTO import (list_id, segment_id, file, file_hash, started_at)
                      SELECT list_id, segment.id, 'chamber.csv', 'x', 0 FROM segment
                      """));
      ProspectsReader reader =
          new ProspectsReader(world.workbench(), new Words(Locale.US), new Figures(Locale.US));
      assertThat(reader.open(zoe).orElseThrow().origin()).isEqualTo("Added by hand, Feb 11");
    }
  }
}
