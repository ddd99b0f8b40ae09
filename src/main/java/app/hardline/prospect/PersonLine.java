package app.hardline.prospect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person as one says them in one line: {@code Dana Ochoa, business manager, 512 555 0199}.
 *
 * @param firstName given name, may be empty
 * @param lastName family name, may be empty
 * @param rest what else was said between commas, the number left out: a title or a company first
 * @param phones what was read from the part that holds a number
 */
public record PersonLine(String firstName, String lastName, List<String> rest, List<Phone> phones) {
  private static final Pattern PARTS = Pattern.compile("\\s*[,;·]\\s*");
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*\\d.*\\d.*\\d.*");
  private static final Pattern TRAILING_NUMBER =
      Pattern.compile("(?<=[^\\d\\s)])\\s(?=[+(]?\\d[\\d\\s().+x-]{5,}$)");

  /** Keeps the lists from change. */
  public PersonLine {
    rest = List.copyOf(rest);
    phones = List.copyOf(phones);
  }

  /**
   * Reads a line. The last word of the name is the family name.
   *
   * @param line as typed
   * @param reader reads the number
   * @return the person; nobody where the line says nothing
   */
  public static PersonLine read(String line, PhoneReader reader) {
    List<String> said = new ArrayList<>();
    List<Phone> phones = new ArrayList<>();
    for (String part : parts(line)) {
      if (NUMBER.matcher(part).matches()) {
        phones.addAll(reader.read(part).phones(PhoneKind.DIRECT));
      } else {
        said.add(part);
      }
    }
    String name = said.isEmpty() ? "" : said.removeFirst();
    int blank = name.lastIndexOf(' ');
    return blank < 0
        ? new PersonLine(name, "", said, phones)
        : new PersonLine(name.substring(0, blank).strip(), name.substring(blank + 1), said, phones);
  }

  /**
   * Whether anything was said.
   *
   * @return true when there is neither a name nor a number
   */
  public boolean isNobody() {
    return firstName.isEmpty() && lastName.isEmpty() && phones.isEmpty();
  }

  /**
   * What was said beside name and number.
   *
   * @param place 0 for what came first
   * @return empty where so much wasn't said
   */
  public String rest(int place) {
    return place < rest.size() ? rest.get(place) : "";
  }

  /** A number behind the name is a part of its own, with a comma or without. */
  private static List<String> parts(String line) {
    return PARTS
        .splitAsStream(line.strip())
        .flatMap(TRAILING_NUMBER::splitAsStream)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
