package app.hardline.script;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an owner writes, and however little is known: no brace is ever read out. */
class MergeFieldsProperties {
  private static final Caller NOBODY = new Caller("", "");

  @Property
  void noBraceOrBracketIsEverSaid(@ForAll("texts") String text) {
    assertThat(MergeFields.of(NOBODY).filled(text)).doesNotContain("{", "}", "[", "]");
    assertThat(SomebodyKnown.fields(NOBODY).filled(text)).doesNotContain("{", "}", "[", "]");
  }

  @Property
  void whatIsWrittenWithoutMarksIsSaidAsItIs(@ForAll("plain") String text) {
    assertThat(SomebodyKnown.fields(NOBODY).filled(text)).isEqualTo(text);
    assertThat(Template.read(text).problems()).isEmpty();
  }

  @Property
  void aTextWithoutProblemsHasAllItsFields(@ForAll("texts") String text) {
    Template template = Template.read(text);
    if (template.problems().isEmpty()) {
      long braces = text.chars().filter(it -> it == '{').count();
      assertThat(fields(template.parts())).isEqualTo(braces);
    }
  }

  @Property
  void everyProblemLiesInTheText(@ForAll("texts") String text) {
    assertThat(Template.read(text).problems())
        .allMatch(it -> it.from() >= 0 && it.from() < it.to() && it.to() <= text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "{first_name}",
            "{city|here}",
            "{my_name}",
            "{nobody}",
            "{",
            "}",
            "[",
            "]",
            "|",
            "[ in ",
            " ",
            ",",
            ".",
            "a",
            "words ",
            "\n")
        .list()
        .ofMaxSize(12)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings().withCharRange(' ', 'Z').withChars("’“é\n").ofMaxLength(40);
  }

  private static long fields(Iterable<Template.Part> parts) {
    long count = 0;
    for (Template.Part part : parts) {
      count +=
          switch (part) {
            case Template.Plain _ -> 0;
            case Template.Merged _ -> 1;
            case Template.Clause clause -> fields(clause.parts());
          };
    }
    return count;
  }
}
