package app.hardline.intake;

import app.hardline.intake.Meaning.Fills;
import app.hardline.intake.Meaning.Qualifier;
import app.hardline.intake.Meaning.Qualifies;
import java.util.Optional;

/**
 * One column of a file.
 *
 * @param index from 0
 * @param header as the file has it, blanks around it taken away; the index where there is no header
 * @param meaning what its cells are
 */
public record Column(int index, String header, Meaning meaning) {

  /**
   * The field to show for it.
   *
   * @return empty for a column that is kept under its own header, or that serves a phone
   */
  public Optional<Field> field() {
    return switch (meaning) {
      case Fills(Field field) -> Optional.of(field);
      case Qualifies(Qualifier what, _) when what == Qualifier.DO_NOT_CALL ->
          Optional.of(Field.DO_NOT_CALL);
      case Qualifies _, Meaning.Custom _ -> Optional.empty();
    };
  }
}
