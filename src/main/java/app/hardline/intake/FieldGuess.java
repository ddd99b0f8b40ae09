package app.hardline.intake;

import app.hardline.intake.Meaning.Fills;
import app.hardline.prospect.Fold;
import app.hardline.prospect.PhoneCell;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from some of its cells what a column is. */
final class FieldGuess {
  private static final double NEARLY_ALL = 0.8;
  private static final double MANY = 0.4;
  private static final double SOME = 0.15;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern PROFILE = Pattern.compile("linkedin\\.com/(?:in|pub|sales)/");
  private static final Pattern COMPANY_PAGE = Pattern.compile("linkedin\\.com/(?:company|school)/");
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|example|de|co\\.uk|io)(?:/\\S*)?");
  private static final Pattern ZIP = Pattern.compile("[0-9]{5}(?:-[0-9]{4})?");
  private static final Pattern US_STATE = Pattern.compile("[A-Z]{2}");
  private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);
  private static final Pattern WRITTEN_AS_PHONE = Pattern.compile(".*[0-9][ )./-]+[0-9].*|\\+.*");
  private static final Pattern NAME = Pattern.compile(".*\\bname|nombre|nom|naam|nome|bezeichnung");
  private static final Pattern OTHER_NAMES =
      Pattern.compile(
          ".*\\b(?:file|user|middle|county|city|street|column|field|domain|state|country|phone|level|attention|assistant|event|campaign|program|product|nick|log"
              + " ?in|first|last)\\b.*");
  private static final Set<String> SALUTATIONS =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "sr", "sra");

  private final List<List<String>> sample;
  private final PhoneReader phones;
  private final GivenNames givenNames = new GivenNames();

  FieldGuess(List<List<String>> sample, PhoneReader phones) {
    this.sample = sample;
    this.phones = phones;
  }

  /** Whether what a column holds doesn't contradict what its name says. */
  boolean mayBe(Field field, int column) {
    return switch (field) {
      case TITLE -> share(column, FieldGuess::isSalutation) < 0.5;
      case WEBSITE -> share(column, PROFILE.asPredicate()) < 0.5;
      case LINKEDIN -> share(column, COMPANY_PAGE.asPredicate()) < 0.5;
      case FULL_NAME, COMPANY -> share(column, EMAIL.asMatchPredicate()) < 0.5;
      default -> true;
    };
  }

  /** Gives a meaning to columns that have none yet, where their content is plain. */
  void fill(List<String> header, boolean named, @Nullable Meaning[] meanings) {
    for (int i = 0; i < meanings.length; i++) {
      if (meanings[i] == null) {
        int column = i;
        byContent(column, named)
            .filter(field -> field.phoneKind().isPresent() || !has(meanings, field))
            .ifPresent(field -> meanings[column] = new Fills(field));
      }
    }
    boolean person =
        has(meanings, Field.FIRST_NAME)
            || has(meanings, Field.FULL_NAME)
            || has(meanings, Field.LAST_NAME);
    List<Integer> texts = nameColumns(header, named, meanings);
    if (!texts.isEmpty()) {
      whose(texts, person, has(meanings, Field.COMPANY), named, meanings);
    }
  }

  private Optional<Field> byContent(int column, boolean named) {
    if (share(column, EMAIL.asMatchPredicate()) >= NEARLY_ALL) {
      return Optional.of(Field.EMAIL);
    }
    if (share(column, PROFILE.asPredicate()) >= NEARLY_ALL) {
      return Optional.of(Field.LINKEDIN);
    }
    if (share(column, cell -> isPhone(cell, named)) >= NEARLY_ALL) {
      return Optional.of(Field.OTHER_PHONE);
    }
    return named ? Optional.empty() : byPlainContent(column);
  }

  /** What only a file without a header is searched for. */
  private Optional<Field> byPlainContent(int column) {
    if (share(column, SITE.asMatchPredicate()) >= NEARLY_ALL) {
      return Optional.of(Field.WEBSITE);
    }
    if (share(column, ZIP.asMatchPredicate()) >= NEARLY_ALL) {
      return Optional.of(Field.POSTAL_CODE);
    }
    if (share(column, US_STATE.asMatchPredicate()) >= NEARLY_ALL) {
      return Optional.of(Field.STATE);
    }
    return share(column, cell -> cell.length() > 2 && Region.named(cell).isPresent()) >= NEARLY_ALL
        ? Optional.of(Field.COUNTRY)
        : Optional.empty();
  }

  /** Columns that may hold who it is: those called a name, or any text where nothing is called. */
  private List<Integer> nameColumns(
      List<String> header, boolean named, @Nullable Meaning[] meanings) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < meanings.length; i++) {
      String words = PhoneColumns.words(header.get(i));
      boolean called = NAME.matcher(words).matches() && !OTHER_NAMES.matcher(words).matches();
      boolean text = share(i, LETTERS.asMatchPredicate()) >= NEARLY_ALL;
      if (meanings[i] == null && (named ? called : text)) {
        columns.add(i);
      }
    }
    return columns;
  }

  private void whose(
      List<Integer> columns,
      boolean person,
      boolean company,
      boolean named,
      @Nullable Meaning[] meanings) {
    Optional<Integer> ofPeople =
        columns.stream().filter(column -> share(column, givenNames::begin) >= MANY).findFirst();
    if (!person && ofPeople.isPresent()) {
      meanings[ofPeople.get()] = new Fills(Field.FULL_NAME);
    } else if (!person && company && named) {
      meanings[columns.getFirst()] = new Fills(Field.FULL_NAME);
    }
    if (company) {
      return;
    }
    boolean anyText = named || (!person && ofPeople.isEmpty());
    List<Integer> others =
        columns.stream()
            .filter(column -> meanings[column] == null && share(column, givenNames::begin) < MANY)
            .toList();
    Optional<Integer> ofCompanies =
        others.stream()
            .filter(column -> share(column, Fold::hasLegalForm) >= SOME)
            .findFirst()
            .or(() -> anyText ? others.stream().findFirst() : Optional.empty());
    ofCompanies.ifPresent(column -> meanings[column] = new Fills(Field.COMPANY));
  }

  private boolean isPhone(String cell, boolean named) {
    if (named && !WRITTEN_AS_PHONE.matcher(cell).matches()) {
      return false;
    }
    PhoneCell read = phones.read(cell);
    return read.valid();
  }

  private static boolean isSalutation(String cell) {
    return SALUTATIONS.contains(cell.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static boolean has(@Nullable Meaning[] meanings, Field field) {
    for (Meaning meaning : meanings) {
      if (new Fills(field).equals(meaning)) {
        return true;
      }
    }
    return false;
  }

  /** Of the cells that hold something, how many are such; 0 when none holds anything. */
  private double share(int column, Predicate<String> such) {
    int filled = 0;
    int matching = 0;
    for (List<String> row : sample) {
      String cell = column < row.size() ? row.get(column).strip() : "";
      if (!cell.isEmpty()) {
        filled++;
        matching += such.test(cell) ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : (double) matching / filled;
  }
}
