package app.hardline.script;

import app.hardline.store.Setting;

/**
 * Who calls.
 *
 * @param name the owner's, as it is said on the phone; empty until it is told
 * @param company the owner's firm; empty until it is told
 */
public record Caller(String name, String company) {
  /** The owner's name. */
  public static final Setting<String> NAME = Setting.text("script.my_name", "");

  /** The owner's firm. */
  public static final Setting<String> COMPANY = Setting.text("script.my_company", "");
}
