package app.hardline.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.script.Template.Problem;
import org.junit.jupiter.api.Test;

/** How a text with merge fields is read, and what is said where something isn't known. */
class MergeFieldsTest {
  private static final Caller PAT = new Caller("Pat", "Kessler IT Services");
  private final MergeFields known = SomebodyKnown.fields(PAT);
  private final MergeFields nothingKnown = MergeFields.of(PAT);

  @Test
  void aFieldSaysWhatIsKnown() {
    assertThat(known.filled("{first_name}, it’s {my_name} from {my_company}."))
        .isEqualTo("Constance, it’s Pat from Kessler IT Services.");
  }

  @Test
  void anEmptyFieldSaysItsFallback() {
    assertThat(nothingKnown.filled("Hi {first_name|there}.")).isEqualTo("Hi there.");
    assertThat(known.filled("Hi {first_name|there}.")).isEqualTo("Hi Constance.");
  }

  @Test
  void anEmptyFieldTakesItsClauseAlong() {
    String text =
        "We look after computers[ for {industry} firms][ in {city}], so that you can work.";
    assertThat(nothingKnown.filled(text))
        .isEqualTo("We look after computers, so that you can work.");
    assertThat(known.filled(text))
        .isEqualTo(
            "We look after computers for private school firms in Round Rock, so that you can"
                + " work.");
  }

  @Test
  void aFieldThatIsLeftOutClosesTheGap() {
    assertThat(nothingKnown.filled("Could I talk to {first_name} {last_name}, please?"))
        .isEqualTo("Could I talk to, please?");
    assertThat(nothingKnown.filled("{first_name}, good morning.")).isEqualTo("good morning.");
    assertThat(nothingKnown.filled("Good morning {title} .")).isEqualTo("Good morning.");
  }

  @Test
  void whatIsNotKnownOfTheOwnerIsAskedForInItsPlace() {
    assertThat(MergeFields.of(new Caller("", "")).fill("This is {my_name}."))
        .containsExactly(
            new Piece.Words("This is "), new Piece.Asked(MergeField.MY_NAME), new Piece.Words("."));
  }

  @Test
  void aRangeOfEmployeesAndAnIndustryAreSaidAsOneSpeaks() {
    assertThat(known.filled("{employees} people, {industry}"))
        .isEqualTo("11 to 50 people, private school");
  }

  @Test
  void whatIsWrittenWrongIsToldWithItsPlace() {
    assertThat(Template.read("Hi {firstname}, {city").problems())
        .containsExactly(
            new Problem(Problem.Kind.UNKNOWN_FIELD, 3, 14), new Problem(Problem.Kind.OPEN, 16, 17));
    assertThat(Template.read("a] [b").problems())
        .containsExactly(
            new Problem(Problem.Kind.STRAY, 1, 2), new Problem(Problem.Kind.OPEN, 3, 4));
    assertThat(Template.read("Fine[ in {city}]").problems()).isEmpty();
  }
}
