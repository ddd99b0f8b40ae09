package app.hardline.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a sentence on the desktop by what the system has for that. The words are arguments, never
 * part of a shell's line. Where the system has nothing for it, nothing is shown.
 */
final class DesktopNotice {
  private static final Logger log = LoggerFactory.getLogger(DesktopNotice.class);

  private final String system;

  /** The desktop of a system, named as {@code os.name} does. */
  DesktopNotice(String system) {
    this.system = system.toLowerCase(Locale.ROOT);
  }

  /** Shows it; not on the screen's thread. */
  void show(String title, String sentence) {
    try {
      new ProcessBuilder(command(title, sentence))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      log.info("this desktop shows no notifications: {}", e.getClass().getSimpleName());
    }
  }

  /** A program and its arguments. */
  List<String> command(String title, String sentence) {
    if (system.startsWith("windows")) {
      return List.of(
          "powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", toast(title, sentence));
    }
    if (system.startsWith("mac")) {
      return List.of(
          "osascript",
          "-e",
          "on run words",
          "-e",
          "display notification (item 2 of words) with title (item 1 of words)",
          "-e",
          "end run",
          title,
          sentence);
    }
    return List.of("notify-send", "--app-name=" + title, "--", title, sentence);
  }

  /** The words go in as Base64, so that none of them is read as a command. */
  private static String toast(String title, String sentence) {
    String script =
        """
        $text = { param($it) [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($it)) }
        $kind = 'Windows.UI.Notifications, ContentType = WindowsRuntime'
        $manager = [Windows.UI.Notifications.ToastNotificationManager, $kind]
        $toast = $manager::GetTemplateContent('ToastText02')
        $lines = $toast.GetElementsByTagName('text')
        $lines.Item(0).InnerText = & $text '%s'
        $lines.Item(1).InnerText = & $text '%s'
        $manager::CreateToastNotifier('Hardline').Show(
          [Windows.UI.Notifications.ToastNotification, $kind]::new($toast))
        """
            .formatted(base64(title), base64(sentence));
    return Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE));
  }

  private static String base64(String words) {
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }
}
