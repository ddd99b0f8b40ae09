package app.hardline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.dialing.ScriptResults;
import app.hardline.script.Objection;
import app.hardline.script.Part;
import app.hardline.script.Script;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts and objections as they are edited. */
class ScriptEditorViewModelTest {
  @TempDir Path temp;
  private World world;
  private ScriptEditorViewModel script;
  private ObjectionEditorViewModel objections;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    Tasks tasks =
        Tasks.inline(thrown -> {
          throw new AssertionError(thrown);
        });
    Words words = new Words(Locale.US);
    script = new ScriptEditorViewModel(tasks, words, new Figures(Locale.US), world.workbench());
    objections =
        new ObjectionEditorViewModel(
            tasks,
            words,
            world.workbench().objections(),
            new ScriptResults(world.workbench().database()));
    script.refresh();
    objections.refresh();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whatIsTypedIsSavedAsANewVersionOfAllParts() {
    script.textProperty().set("Hello {first_name}.");
    script.partProperty().set(Part.ASK);
    assertThat(script.textProperty().get()).contains("twenty minutes");
    script.textProperty().set("Lunch?");
    assertThat(script.isChanged()).isTrue();
    script.save();
    Script newest = world.workbench().scripts().all().getFirst();
    assertThat(newest.version()).isEqualTo(2);
    assertThat(newest.text(Part.OPENER)).isEqualTo("Hello {first_name}.");
    assertThat(newest.text(Part.ASK)).isEqualTo("Lunch?");
    assertThat(script.isChanged()).isFalse();
  }

  @Test
  void anOldVersionIsUsedAgain() {
    String before = script.textProperty().get();
    script.textProperty().set("Hello.");
    script.save();
    script.useAgain(kept().versions().getLast());
    assertThat(script.textProperty().get()).isEqualTo(before);
    assertThat(kept().versions()).extracting(Script::version).containsExactly(3, 2, 1);
  }

  @Test
  void aFieldThatThereIsntIsMarkedAndNotSaved() {
    script.textProperty().set("Hi {firstname}");
    assertThat(script.problem()).hasValueSatisfying(it -> assertThat(it.from()).isEqualTo(3));
    script.save();
    assertThat(script.troubleProperty().get()).isPresent();
    assertThat(kept().versions()).hasSize(1);
    assertThat(script.textProperty().get()).isEqualTo("Hi {firstname}");
  }

  @Test
  void anotherScriptBeginsAsThisOneAndTheLastOneStays() {
    script.retire();
    assertThat(script.troubleProperty().get()).isPresent();
    script.copy();
    assertThat(kept().all()).hasSize(2);
    assertThat(kept().newest().texts()).isEqualTo(kept().all().getFirst().texts());
    script.rename("Schools");
    assertThat(kept().newest().name()).isEqualTo("Schools");
    script.retire();
    assertThat(kept().all()).hasSize(1);
  }

  @Test
  void objectionsAreEditedInTheirPlaceAndMoved() {
    Objection first = objections.allProperty().get().getFirst();
    objections.edit(first);
    objections.save(first.said(), "", "");
    assertThat(objections.troubleProperty().get()).isPresent();
    objections.save("We do have someone", "Good.", "");
    assertThat(objections.editedProperty().get()).isEmpty();
    objections.move(objections.allProperty().get().getFirst(), 1);
    assertThat(said()).startsWith("Our own person does it", "We do have someone");
    objections.add();
    objections.save("Ask my wife", "What would she ask?", "");
    assertThat(said()).endsWith("Ask my wife");
  }

  private List<String> said() {
    return objections.allProperty().get().stream().map(Objection::said).toList();
  }

  private ScriptEditorViewModel.Kept kept() {
    return script.keptProperty().get().orElseThrow();
  }
}
