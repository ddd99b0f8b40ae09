package app.hardline.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark: the two faces of every screen. */
public enum Theme {
  LIGHT(new PrimerLight()),
  DARK(new PrimerDark());

  private static final PseudoClass IS_DARK = PseudoClass.getPseudoClass("dark");
  private static final List<String> SHEETS =
      List.of("text.css", "controls.css", "tables.css", "drawn.css");
  private static final List<String> FONTS =
      List.of("InterTabular-Regular.ttf", "InterTabular-Medium.ttf", "InterTabular-SemiBold.ttf");

  static {
    FONTS.forEach(Theme::load);
  }

  private final String colors;

  Theme(atlantafx.base.theme.Theme primer) {
    this.colors = primer.getUserAgentStylesheet();
  }

  /**
   * Gives a scene this theme, in place of the one it had.
   *
   * @param scene any scene; its own style sheets stay
   */
  public void dress(Scene scene) {
    scene.setUserAgentStylesheet(colors);
    SHEETS.stream()
        .map(Theme::address)
        .filter(sheet -> !scene.getStylesheets().contains(sheet))
        .forEach(scene.getStylesheets()::add);
    scene.getRoot().pseudoClassStateChanged(IS_DARK, this == DARK);
  }

  private static String address(String resource) {
    return Objects.requireNonNull(Theme.class.getResource(resource), resource).toExternalForm();
  }

  private static void load(String font) {
    try (InputStream file = Theme.class.getResourceAsStream("fonts/" + font)) {
      Objects.requireNonNull(Font.loadFont(file, 16), font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
