package app.hardline.ui.shell;

import app.hardline.ui.kit.Toasts;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import app.hardline.work.Cancelled;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on the screen what could not be done. What nobody foresaw goes to the log as well. */
final class Troubles implements Consumer<Throwable> {
  private static final Logger log = LoggerFactory.getLogger(Troubles.class);

  private final Words words;
  private final Toasts toasts;

  Troubles(Words words, Toasts toasts) {
    this.words = words;
    this.toasts = toasts;
  }

  @Override
  public void accept(Throwable thrown) {
    switch (thrown) {
      case Refused refused -> toasts.warn(words.say(refused));
      case Cancelled _ -> {}
      default -> {
        log.error("the screen could not do what was asked", thrown);
        toasts.warn(words.say("screen.trouble.bug", thrown.getClass().getSimpleName()));
      }
    }
  }
}
