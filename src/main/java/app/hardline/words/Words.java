package app.hardline.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of the program, in the person's language (American English is the only one so far).
 * Immutable and safe for any thread.
 */
public final class Words {
  private final ResourceBundle bundle;
  private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();
  private final Locale locale;

  /**
   * The words for one language.
   *
   * @param locale decides the language and the form of figures in sentences
   */
  public Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle("app.hardline.words.words", locale, Words.class.getModule());
  }

  /**
   * The sentence that stands under a key.
   *
   * @param key a key of {@code words.properties}
   * @param arguments what fills the place holders ({@link MessageFormat})
   * @return the sentence
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String say(String key, Object... arguments) {
    MessageFormat sentence = sentences.computeIfAbsent(key, this::sentence);
    synchronized (sentence) {
      return sentence.format(arguments);
    }
  }

  private MessageFormat sentence(String key) {
    return new MessageFormat(bundle.getString(key), locale);
  }

  /**
   * The sentence for what was refused.
   *
   * @param refused what was thrown
   * @return one plain sentence that says what happened and what to do
   */
  public String say(Refused refused) {
    return say(refused.reason().key(), refused.arguments().toArray());
  }
}
