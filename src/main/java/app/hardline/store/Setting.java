package app.hardline.store;

import java.util.function.Function;

/**
 * One choice of the owner's, as a constant of the feature that it belongs to.
 *
 * @param <T> what can be chosen
 * @param key its name, unique in the program, beginning with the feature's
 * @param fallback what holds until the owner chooses
 * @param read from the stored text; what it throws makes the fallback hold
 * @param write to the stored text
 */
public record Setting<T>(
    String key, T fallback, Function<String, T> read, Function<T, String> write) {

  /**
   * A choice that is a text.
   *
   * @param key its name
   * @param fallback what holds until the owner chooses
   * @return the setting
   */
  public static Setting<String> text(String key, String fallback) {
    return new Setting<>(key, fallback, Function.identity(), Function.identity());
  }
}
