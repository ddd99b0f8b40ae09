package app.hardline.ui.shell;

import app.hardline.ui.kit.Icon;
import java.util.Locale;

/** The screens of the rail, from the top; the last one stands at its foot. */
public enum Screen {
  TODAY(Icon.TODAY),
  DIAL(Icon.DIAL),
  PROSPECTS(Icon.PROSPECTS),
  DEALS(Icon.DEALS),
  NUMBERS(Icon.NUMBERS),
  SETTINGS(Icon.SETTINGS);

  private final Icon icon;

  Screen(Icon icon) {
    this.icon = icon;
  }

  Icon icon() {
    return icon;
  }

  String word() {
    return "screen.rail." + name().toLowerCase(Locale.ROOT);
  }
}
