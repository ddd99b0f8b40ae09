package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.prospect.CallList;
import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Region;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where prospects came from. */
class OriginsTest extends WithLists {

  @Test
  void itIsTheListAndTheImportThatBroughtThemFirst() throws IOException {
    ImportReport first = lists.into("Texas", Lists.HEADER + "Ann,Lee,Acme,212-555-0142,,Austin\n");
    lists.into("Dentists", Lists.HEADER + "Ann,Lee,Acme,212-555-0142,ann@acme.example,Austin\n");
    long ann = world.ask("SELECT id FROM prospect");
    Origin origin = world.workbench().origins().of(ann).orElseThrow();
    assertThat(origin.list()).extracting(CallList::name).isEqualTo("Texas");
    assertThat(origin.arrival())
        .hasValueSatisfying(arrival -> {
          assertThat(arrival.id()).isEqualTo(first.importId().orElseThrow());
          assertThat(arrival.at()).isEqualTo(world.clock.instant());
        });
  }

  @Test
  void whoIsAddedByHandNeverCameFromTheFileOfTheirList() throws IOException {
    lists.into("Texas", Lists.HEADER + "Ann,Lee,Acme,212-555-0142,,Austin\n");
    PersonLine bob = PersonLine.read("Bob Roe, 212-555-0143", new PhoneReader(Region.US));
    world.clock.pass(Duration.ofDays(3));
    long added = world.workbench().byHand().add("Texas", bob);
    Prospect known = world.workbench().prospects().get(added);
    assertThat(known.lists()).containsExactly("Texas");
    Origin origin = world.workbench().origins().of(added).orElseThrow();
    assertThat(origin.list()).extracting(CallList::name).isEqualTo("Texas");
    assertThat(origin.arrival()).isEmpty();
    assertThat(origin.byHand()).contains(world.clock.instant());
  }

  @Test
  void nobodyCameFromNowhere() {
    assertThat(world.workbench().origins().of(1)).isEmpty();
  }
}
