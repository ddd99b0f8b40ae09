package app.hardline.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.words.Refused;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts and objections as they are kept. */
class ScriptsTest {
  @TempDir Path temp;
  private World world;
  private Scripts scripts;
  private Objections objections;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    scripts = world.workbench().scripts();
    objections = world.workbench().objections();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void aScriptAndTwelveObjectionsAreThereAtFirst() {
    Script shipped = scripts.of(onList());
    assertThat(shipped.texts()).containsOnlyKeys(Part.values());
    assertThat(objections.all()).hasSize(12).allMatch(it -> !it.second().isEmpty());
  }

  @Test
  void nothingThatIsThereAtFirstIsWrittenWrong() {
    scripts.of(onList()).texts().values().forEach(ScriptsTest::assertRight);
    objections.all().forEach(it -> assertRight(it.first() + it.second()));
  }

  @Test
  void theObjectionsThatAreThereAtFirstAreFoundByTwoLetters() {
    ObjectionLetters letters = new ObjectionLetters(objections.all());
    assertThat(letters.objections())
        .allMatch(it -> letters.head(it).codePoints().filter(Character::isLetter).count() == 2);
  }

  @Test
  void theOpenerSaysNameFirmAndPurposeWhateverIsKnown() {
    String opener = scripts.of(onList()).text(Part.OPENER);
    assertThat(MergeFields.of(new Caller("Pat", "Kessler IT Services")).filled(opener))
        .contains("Pat", "Kessler IT Services", "sales", "IT support");
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStays() {
    Script before = scripts.of(onList());
    Script after = scripts.write(before.id(), Map.of(Part.OPENER, "Hello."));
    assertThat(after.version()).isEqualTo(2);
    assertThat(scripts.of(onList())).isEqualTo(after);
    assertThat(scripts.versions(before.id())).containsExactly(after, before);
    assertThat(after.steps()).containsExactly(Part.OPENER);
  }

  @Test
  void anOldVersionUsedAgainIsTheNewest() {
    Script before = scripts.of(onList());
    scripts.write(before.id(), Map.of(Part.OPENER, "Hello."));
    Script again = scripts.write(before.id(), before.texts());
    assertThat(again.version()).isEqualTo(3);
    assertThat(again.texts()).isEqualTo(before.texts());
  }

  @Test
  void whatIsWrittenAsItWasIsNoNewVersion() {
    Script before = scripts.of(onList());
    assertThat(scripts.write(before.id(), before.texts())).isEqualTo(before);
  }

  @Test
  void whatCannotBeFilledIsRefusedAndNothingChanges() {
    Script before = scripts.of(onList());
    assertRefused(
        () -> scripts.write(before.id(), Map.of(Part.OPENER, "Hi {firstname}")),
        ScriptReason.MISWRITTEN);
    assertRefused(() -> scripts.write(before.id(), Map.of()), ScriptReason.NO_OPENER);
    assertThat(scripts.all()).containsExactly(before);
  }

  @Test
  void eachListHasTheScriptThatWasChosenForIt() {
    Script first = scripts.of(onList());
    Script schools = scripts.copy("Schools", first);
    world.add("Schools", false);
    List<Long> other = List.of(world.workbench().lists().named("Schools").id());
    scripts.choose(other, schools.id());
    assertThat(scripts.of(other)).isEqualTo(schools);
    assertThat(scripts.of(onList())).isEqualTo(first);
  }

  @Test
  void aScriptThatIsRetiredIsReadNoMoreAndTheLastOneStays() {
    Script first = scripts.of(onList());
    Script second = scripts.copy("Second", first);
    scripts.choose(onList(), second.id());
    scripts.retire(second.id());
    assertThat(scripts.of(onList())).isEqualTo(first);
    assertRefused(() -> scripts.retire(first.id()), ScriptReason.LAST_SCRIPT);
  }

  @Test
  void objectionsAreAddedChangedMovedAndRetired() {
    Objection added = objections.add("Ask my wife", "What would she ask?", "");
    objections.change(
        new Objection(added.id(), "Ask my boss", "What would she ask?", "", added.outcome()));
    objections.move(added.id(), -1);
    List<Objection> all = objections.all();
    assertThat(all.get(all.size() - 2).said()).isEqualTo("Ask my boss");
    objections.retire(added.id());
    assertThat(objections.all()).extracting(Objection::id).doesNotContain(added.id());
  }

  @Test
  void anObjectionWithoutAnAnswerIsRefused() {
    assertRefused(() -> objections.add("Ask my wife", " ", ""), ScriptReason.NO_ANSWER);
    assertRefused(() -> objections.add("Ask", "{who}", ""), ScriptReason.MISWRITTEN);
  }

  private List<Long> onList() {
    return List.of(world.list().id());
  }

  private static void assertRight(String text) {
    assertThat(Template.read(text).problems()).as(text).isEmpty();
  }

  private static void assertRefused(ThrowingCallable action, ScriptReason reason) {
    assertThatThrownBy(action)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }
}
