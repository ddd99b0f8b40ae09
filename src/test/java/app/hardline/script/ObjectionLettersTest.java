package app.hardline.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two letters find an objection. */
class ObjectionLettersTest {
  private final Objection someone = objection(1, "We have someone");
  private final Objection budget = objection(2, "No budget");
  private final Objection need = objection(3, "No need");
  private final Objection notInterested = objection(4, "I’m not interested");
  private final ObjectionLetters letters =
      new ObjectionLetters(List.of(someone, budget, need, notInterested));

  @Test
  void twoLettersAreEnoughWhereNoOtherBeginsSo() {
    assertThat(letters.head(someone)).isEqualTo("We");
    assertThat(letters.meantBy("w")).isEmpty();
    assertThat(letters.meantBy("WE")).hasValue(someone);
  }

  @Test
  void whereTwoBeginAlikeMoreLettersPartThem() {
    assertThat(letters.head(budget)).isEqualTo("No b");
    assertThat(letters.head(need)).isEqualTo("No n");
    assertThat(letters.meantBy("no")).isEmpty();
    assertThat(letters.beginningWith("no")).containsExactly(budget, need);
    assertThat(letters.meantBy("nob")).hasValue(budget);
  }

  @Test
  void marksAndBlanksAreNotTyped() {
    assertThat(letters.head(notInterested)).isEqualTo("I’m");
    assertThat(letters.meantBy("im")).hasValue(notInterested);
  }

  @Test
  void lettersThatBeginNoneFindNone() {
    assertThat(letters.beginningWith("x")).isEmpty();
    assertThat(letters.meantBy("xx")).isEmpty();
  }

  private static Objection objection(long id, String said) {
    return new Objection(id, said, "answer", "", Optional.empty());
  }
}
