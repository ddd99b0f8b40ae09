package app.hardline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.compliance.DoNotCallEntry;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoNotCallViewModelTest {
  @TempDir Path temp;
  @AutoClose private World world;
  private DoNotCallViewModel model;

  @BeforeEach
  void open() {
    world = World.peopled(temp.resolve("data"));
    model =
        new DoNotCallViewModel(
            world.workbench(),
            Tasks.inline(thrown -> {
              throw new AssertionError(thrown);
            }),
            new Words(Locale.US),
            new Figures(Locale.US));
    model.refresh();
  }

  private List<DoNotCallEntry> shown() {
    return model.linesProperty().get().stream()
        .map(line -> line.entryProperty().get().orElseThrow())
        .toList();
  }

  @Test
  void whatIsTypedIsAddedAsWhatItIs() {
    model.add("512 555 0142", "");
    model.add("Orr & Daughters", "asked by letter");
    assertThat(shown())
        .extracting(entry -> entry.about().written())
        .containsExactly("Orr & Daughters", "+15125550142");
    assertThat(model.saidProperty().get())
        .isEqualTo("Orr & Daughters (Company) is on do-not-call now.");
    model.add("orr daughters", "");
    assertThat(shown()).hasSize(2);
  }

  @Test
  void aPersonIsShownByNameAndCompany() {
    world.workbench().doNotCall().add(List.of(DoNotCallValue.person(2)), "");
    model.refresh();
    assertThat(shown())
        .extracting(entry -> entry.about().written())
        .containsExactly("Tamsin Orr, Orr & Daughters (2)");
    model.lift(shown().getLast(), "a mistake");
    assertThat(model.saidProperty().get()).contains("Tamsin Orr");
    assertThat(shown()).isEmpty();
  }

  @Test
  void theListIsSearched() {
    model.add("acme.example", "");
    model.add("other.example", "");
    model.searchProperty().set("acm");
    assertThat(shown()).hasSize(1);
    model.searchProperty().set("nothing");
    assertThat(shown()).isEmpty();
  }

  @Test
  void anEntryIsTakenOffWithAReasonAndShownOnRequest() {
    model.add("acme.example", "");
    model.lift(shown().getFirst(), "a mistake");
    assertThat(shown()).isEmpty();
    model.liftedProperty().set(true);
    assertThat(model.why(shown().getFirst())).isEqualTo("taken off Feb 11, 2027: a mistake");
  }

  @Test
  void aRegisterIsImportedAndTheListExported() throws IOException {
    Path register =
        Files.writeString(temp.resolve("ctps-2026-11-20.csv"), "Phone\n5125550142\nnobody\n");
    model.importFile(register);
    assertThat(model.saidProperty().get())
        .isEqualTo("ctps-2026-11-20.csv: 2 rows read, 1 added, 0 there already, 1 not understood.");
    assertThat(model.source(shown().getFirst())).isEqualTo("ctps-2026-11-20.csv, 2026-11-20");
    Path proof = temp.resolve("proof.csv");
    model.export(proof);
    assertThat(Files.readAllLines(proof)).hasSize(2);
    model.export(temp.resolve("no/such/folder.csv"));
    assertThat(model.saidProperty().get()).contains("can’t be saved");
  }
}
