package app.hardline.intake;

import app.hardline.intake.HeaderNames.Named;
import app.hardline.intake.Meaning.Custom;
import app.hardline.intake.Meaning.Fills;
import app.hardline.prospect.PhoneReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what the columns of a file are: by their names, and by their content where the name says
 * nothing. Immutable and safe for any thread.
 */
public final class ColumnMapper {
  private final HeaderNames names = new HeaderNames();

  /**
   * Maps the columns of a file.
   *
   * @param header the names of the columns; their numbers from 0 where the file names none
   * @param named whether the header is the file's own
   * @param sample some of the rows, each as wide as the header
   * @param phones reads phones as the import will
   * @return a mapping that the person may change
   */
  public Mapping map(
      List<String> header, boolean named, List<List<String>> sample, PhoneReader phones) {
    FieldGuess guess = new FieldGuess(sample, phones);
    Meaning[] meanings = new Meaning[header.size()];
    if (named) {
      byName(header, guess, meanings);
      PhoneColumns.find(header, meanings);
    }
    guess.fill(header, named, meanings);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      Meaning meaning = Optional.ofNullable(meanings[i]).orElseGet(Custom::new);
      columns.add(new Column(i, header.get(i).strip(), meaning));
    }
    return new Mapping(columns);
  }

  /** Gives each field to the columns that name it best. */
  private void byName(List<String> header, FieldGuess guess, Meaning[] meanings) {
    Map<Field, Integer> best = new EnumMap<>(Field.class);
    List<Optional<Named>> found = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      Optional<Named> name =
          names.find(header.get(i)).filter(named -> guess.mayBe(named.field(), column));
      name.ifPresent(named -> best.merge(named.field(), named.rank(), Math::min));
      found.add(name);
    }
    Map<Field, Integer> taken = new EnumMap<>(Field.class);
    for (int i = 0; i < found.size(); i++) {
      Optional<Named> name = found.get(i);
      if (name.isEmpty()) {
        continue;
      }
      Field field = name.get().field();
      boolean wins = takesAll(field) || best.getOrDefault(field, 0) == name.get().rank();
      if (wins && (takesSeveral(field) || taken.putIfAbsent(field, i) == null)) {
        meanings[i] = new Fills(field);
      } else {
        meanings[i] = new Custom();
      }
    }
  }

  /** Fields that every column naming them fills, whatever its rank. */
  private static boolean takesAll(Field field) {
    return field.phoneKind().isPresent() || field == Field.DO_NOT_CALL || field == Field.TAGS;
  }

  /** Fields that several columns of the same name fill together: {@code Address 1}, 2 and 3. */
  private static boolean takesSeveral(Field field) {
    return takesAll(field) || field == Field.STREET || field == Field.EMAIL || field == Field.NOTES;
  }
}
