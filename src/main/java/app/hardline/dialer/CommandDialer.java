package app.hardline.dialer;

import app.hardline.compliance.Cleared;
import app.hardline.words.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Hands the number to a command of the owner's, such as {@code zoiper tel:{number}}. The template
 * is parted into arguments once, at blanks outside double quotes, before the number is put in; no
 * shell ever reads it. {@code {number}} becomes a plus sign and digits, {@code {extension}} digits
 * or nothing.
 */
public final class CommandDialer implements Dialer {
  private static final String NUMBER = "{number}";
  private static final String EXTENSION = "{extension}";

  private final List<String> template;
  private final Launch launch;

  /**
   * A dialer for a template.
   *
   * @param template a program and its arguments, {@code {number}} among them
   * @throws Refused with a {@link DialerReason} when it isn't one that can be run
   */
  public CommandDialer(String template) {
    this(template, Launch.here());
  }

  CommandDialer(String template, Launch launch) {
    this.template = arguments(template);
    this.launch = launch;
    check();
  }

  @Override
  public void dial(Cleared number) {
    launch.start(
        template.stream()
            .map(argument ->
                argument
                    .replace(NUMBER, number.number().e164())
                    .replace(EXTENSION, number.number().extension()))
            .toList());
  }

  private void check() {
    if (template.isEmpty()) {
      throw new Refused(DialerReason.NO_COMMAND);
    }
    String program = template.getFirst();
    String lower = program.toLowerCase(Locale.ROOT).stripTrailing();
    if (lower.endsWith(".bat") || lower.endsWith(".cmd")) {
      throw new Refused(DialerReason.BATCH_FILE, program);
    }
    if (program.contains(NUMBER) || template.stream().noneMatch(it -> it.contains(NUMBER))) {
      throw new Refused(DialerReason.NO_PLACE);
    }
  }

  private static List<String> arguments(String template) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '"') {
        quoted = !quoted;
        begun = true;
      } else if (Character.isWhitespace(c) && !quoted) {
        if (begun) {
          arguments.add(argument.toString());
        }
        argument.setLength(0);
        begun = false;
      } else {
        argument.append(c);
        begun = true;
      }
    }
    if (quoted) {
      throw new Refused(DialerReason.OPEN_QUOTE);
    }
    if (begun) {
      arguments.add(argument.toString());
    }
    return List.copyOf(arguments);
  }
}
