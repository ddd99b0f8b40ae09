package app.hardline.ui.dial;

import app.hardline.prospect.Prospect;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search of the web for a prospect's company. It is asked for by name and town; nothing else that
 * is known of them leaves the machine.
 *
 * @param engine the address, with {@code {query}} where the words go, or else at its end
 */
record WebSearch(String engine) {
  private static final String QUERY = "{query}";

  /**
   * The words that are looked for: the company, or the person where none is known, and the town.
   */
  static String words(Prospect who) {
    String person = joined(who.firstName(), who.lastName());
    String whom = who.company().isEmpty() ? person : who.company();
    return whom.isEmpty() ? "" : joined(whom, who.city(), who.state());
  }

  /** The address to open; empty where nothing is known to look for. */
  String address(Prospect who) {
    String words = words(who);
    if (words.isEmpty()) {
      return "";
    }
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return engine.contains(QUERY) ? engine.replace(QUERY, encoded) : engine + encoded;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
