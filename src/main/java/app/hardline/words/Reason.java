package app.hardline.words;

import java.util.Locale;

/**
 * Why something can't be done. Implemented by one enum per feature; each constant has a sentence in
 * {@code words.properties} that says what happened and what to do.
 */
public interface Reason {

  /**
   * The constant's name.
   *
   * @return for instance {@code EMPTY_FILE}
   */
  String name();

  /**
   * The enum that the constant belongs to.
   *
   * @return a class in the feature's package
   */
  Class<?> getDeclaringClass();

  /**
   * Under which key the sentence stands.
   *
   * @return {@code refused.FEATURE.REASON}, the feature being the last part of the package's name
   */
  default String key() {
    String name = getDeclaringClass().getPackageName();
    String feature = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return "refused." + feature + "." + name();
  }
}
