package app.hardline.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people write in columns that say yes or no. */
final class Flag {
  private static final Pattern YES =
      Pattern.compile(
          "true|t|yes|y|1|x|ja|oui|s[ií]|dnc|tps|ctps|on|checked|✓|✔|opted.?out|restricted"
              + "|registered|.*(?:do not|don't|not to be) (?:call|phone|contact|market|use).*");

  private Flag() {}

  static boolean isSet(String text) {
    return YES.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
