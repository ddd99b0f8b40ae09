package app.hardline.intake;

import java.nio.file.Path;
import java.util.Locale;

/** What to call the list that a file fills. */
public final class ListName {
  private static final int LONGEST = 60;

  private ListName() {}

  /**
   * A name for the list, after the file's.
   *
   * @param file such as {@code texas-accountants (3).csv}
   * @return such as {@code Texas accountants}; the person may change it
   */
  public static String suggested(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    String words =
        name.replaceFirst("(?<=.)\\.[A-Za-z]{1,4}$", "")
            .replaceFirst("\\s*\\([0-9]+\\)$", "")
            .replaceAll("[\\s_-]+", " ")
            .strip();
    String cut = words.length() > LONGEST ? words.substring(0, LONGEST).strip() : words;
    return cut.isEmpty() ? "" : cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1);
  }
}
