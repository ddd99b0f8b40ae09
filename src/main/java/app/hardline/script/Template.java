package app.hardline.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with merge fields. {@code {first_name}} is filled, {@code {first_name|there}} says
 * something else where nothing is known, and {@code [ in {city}]} is a clause that goes where a
 * field in it is empty. What is written wrong is a {@link Problem} and is left out of what is read.
 *
 * @param parts in their order
 * @param problems what is written wrong, in the order in which it stands
 */
public record Template(List<Part> parts, List<Problem> problems) {

  /** Something that a text is made of. */
  public sealed interface Part {}

  /**
   * Words as they are.
   *
   * @param text of any length above 0
   */
  public record Plain(String text) implements Part {}

  /**
   * A field.
   *
   * @param field which
   * @param otherwise said where nothing is known; may be empty
   */
  public record Merged(MergeField field, String otherwise) implements Part {}

  /**
   * A clause, said only where all its fields are known.
   *
   * @param parts in their order, without clauses
   */
  public record Clause(List<Part> parts) implements Part {
    /** Keeps the list from change. */
    public Clause {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Something that is written wrong.
   *
   * @param kind how
   * @param from where it begins in the text
   * @param to where it ends, exclusive
   */
  public record Problem(Kind kind, int from, int to) {

    /** How something is written wrong. */
    public enum Kind {
      /** There is no such field. */
      UNKNOWN_FIELD,
      /** A brace or bracket that isn't closed. */
      OPEN,
      /** A brace or bracket that closes nothing. */
      STRAY
    }
  }

  /** Keeps the lists from change. */
  public Template {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a text.
   *
   * @param text any
   * @return what it is made of
   */
  public static Template read(String text) {
    return new Reading(text).whole();
  }

  private static final class Reading {
    private final String text;
    private final List<Part> whole = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private List<Part> parts = whole;
    private int clauseAt;

    Reading(String text) {
      this.text = text;
    }

    Template whole() {
      int at = 0;
      while (at < text.length()) {
        at = next(at);
      }
      endPlain();
      if (inClause()) {
        problem(Problem.Kind.OPEN, clauseAt, clauseAt + 1);
        whole.addAll(parts);
      }
      return new Template(whole, problems);
    }

    /** Reads what stands at a place and gives the place behind it. */
    private int next(int at) {
      char character = text.charAt(at);
      switch (character) {
        case '{' -> {
          return field(at);
        }
        case '[' -> openClause(at);
        case ']' -> closeClause(at);
        case '}' -> problem(Problem.Kind.STRAY, at, at + 1);
        default -> plain.append(character);
      }
      return at + 1;
    }

    private int field(int at) {
      int end = at + 1;
      while (end < text.length() && "{}[]\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end == text.length() || text.charAt(end) != '}') {
        problem(Problem.Kind.OPEN, at, at + 1);
        return at + 1;
      }
      String[] written = text.substring(at + 1, end).split("\\|", 2);
      String otherwise = written.length > 1 ? written[1] : "";
      Optional<MergeField> field = MergeField.named(written[0].strip());
      if (field.isPresent()) {
        endPlain();
        parts.add(new Merged(field.get(), otherwise));
      } else {
        problem(Problem.Kind.UNKNOWN_FIELD, at, end + 1);
        plain.append(otherwise);
      }
      return end + 1;
    }

    private void openClause(int at) {
      if (inClause()) {
        problem(Problem.Kind.OPEN, at, at + 1);
        return;
      }
      endPlain();
      clauseAt = at;
      parts = new ArrayList<>();
    }

    private void closeClause(int at) {
      if (!inClause()) {
        problem(Problem.Kind.STRAY, at, at + 1);
        return;
      }
      endPlain();
      whole.add(new Clause(parts));
      parts = whole;
    }

    // It matters which of the two lists it is, not what stands in them.
    @SuppressWarnings("ReferenceEquality")
    private boolean inClause() {
      return parts != whole;
    }

    private void endPlain() {
      if (!plain.isEmpty()) {
        parts.add(new Plain(plain.toString()));
        plain.setLength(0);
      }
    }

    private void problem(Problem.Kind kind, int from, int to) {
      problems.add(new Problem(kind, from, to));
    }
  }
}
