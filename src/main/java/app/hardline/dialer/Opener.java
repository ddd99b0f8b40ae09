package app.hardline.dialer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a system opens addresses with, whatever their scheme. No shell is involved.
 *
 * @param program and the arguments that stand before the address
 */
public record Opener(List<String> program) {

  /** Keeps the program from change. */
  public Opener {
    program = List.copyOf(program);
  }

  /**
   * The opener of a system.
   *
   * @param system its name, as {@code os.name} gives it
   * @return the one that comes with it
   */
  public static Opener of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new Opener(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    return new Opener(List.of(name.startsWith("mac") ? "open" : "xdg-open"));
  }

  /**
   * How an address is opened.
   *
   * @param address such as {@code tel:+15125550142}
   * @return a program and its arguments
   */
  public List<String> command(String address) {
    return Stream.concat(program.stream(), Stream.of(address)).toList();
  }
}
