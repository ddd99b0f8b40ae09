package app.hardline.script;

import app.hardline.prospect.Prospect;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the merge fields of a text say on one call. Immutable. */
public final class MergeFields {
  private static final Pattern RANGE = Pattern.compile("(?<=\\d)\\s*[-–]\\s*(?=\\d)");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private final Map<MergeField, String> values = new EnumMap<>(MergeField.class);

  private MergeFields(Caller caller) {
    put(MergeField.MY_NAME, caller.name());
    put(MergeField.MY_COMPANY, caller.company());
  }

  /**
   * The fields for a call.
   *
   * @param prospect who is called
   * @param caller who calls
   * @return what is known
   */
  public static MergeFields of(Prospect prospect, Caller caller) {
    MergeFields fields = new MergeFields(caller);
    fields.put(MergeField.FIRST_NAME, prospect.firstName());
    fields.put(MergeField.LAST_NAME, prospect.lastName());
    fields.put(MergeField.COMPANY, prospect.company());
    fields.put(MergeField.TITLE, prospect.title());
    fields.put(MergeField.CITY, prospect.city());
    fields.put(MergeField.INDUSTRY, lowered(prospect.industry()));
    fields.put(MergeField.EMPLOYEES, RANGE.matcher(prospect.employees()).replaceAll(" to "));
    prospect.lists().stream().findFirst().ifPresent(it -> fields.put(MergeField.LIST, it));
    return fields;
  }

  /**
   * The fields before it is known who is called.
   *
   * @param caller who calls
   * @return what is known
   */
  public static MergeFields of(Caller caller) {
    return new MergeFields(caller);
  }

  /**
   * Fills a text.
   *
   * @param text with merge fields and clauses, see {@link Template}
   * @return what is said, piece by piece; no brace or bracket of the text is left
   */
  public List<Piece> fill(String text) {
    Sentence sentence = new Sentence();
    Template.read(text).parts().forEach(part -> add(sentence, part));
    return sentence.pieces();
  }

  /**
   * Fills a text, for where it can only be shown whole.
   *
   * @param text with merge fields and clauses
   * @return what is said
   */
  public String filled(String text) {
    return fill(text).stream().map(Piece::text).collect(Collectors.joining());
  }

  private void add(Sentence sentence, Template.Part part) {
    switch (part) {
      case Template.Plain(String text) -> sentence.say(text);
      case Template.Merged merged ->
          piece(merged).ifPresentOrElse(sentence::say, sentence::leaveOut);
      case Template.Clause(List<Template.Part> parts) -> {
        if (parts.stream().allMatch(this::isKnown)) {
          parts.forEach(it -> add(sentence, it));
        } else {
          sentence.leaveOut();
        }
      }
    }
  }

  private boolean isKnown(Template.Part part) {
    return !(part instanceof Template.Merged merged) || piece(merged).isPresent();
  }

  private Optional<Piece> piece(Template.Merged merged) {
    MergeField field = merged.field();
    Optional<String> value = Optional.ofNullable(values.get(field));
    if (value.isPresent()) {
      return Optional.of(new Piece.Filled(field, value.get()));
    }
    if (!merged.otherwise().isEmpty()) {
      return Optional.of(new Piece.Words(merged.otherwise()));
    }
    return field.isOwners() ? Optional.of(new Piece.Asked(field)) : Optional.empty();
  }

  private void put(MergeField field, String value) {
    if (!value.isBlank()) {
      values.put(field, value.strip());
    }
  }

  /** Within a sentence an industry is written small, but for what isn't written so: IT, HVAC. */
  private static String lowered(String industry) {
    return WORD.matcher(industry).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
  }
}
