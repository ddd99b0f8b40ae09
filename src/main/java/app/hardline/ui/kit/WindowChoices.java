package app.hardline.ui.kit;

import app.hardline.store.Setting;

/** What the owner chooses about the window. */
public final class WindowChoices {

  /** Whether the window takes the focus back after the dialer's own window has come up. */
  public static final Setting<Boolean> FOCUS_BACK = onOrOff("window.focusBack");

  /** Whether a due callback and the begin of a calling block are shown on the desktop as well. */
  public static final Setting<Boolean> DESKTOP_NOTICES = onOrOff("window.notices");

  /** The address that searches the web, with {@code {query}} where the words go. */
  public static final Setting<String> WEB_SEARCH =
      Setting.text("window.search", "https://www.google.com/search?q={query}");

  private WindowChoices() {}

  private static Setting<Boolean> onOrOff(String key) {
    return new Setting<>(key, true, Boolean::valueOf, choice -> Boolean.toString(choice));
  }
}
