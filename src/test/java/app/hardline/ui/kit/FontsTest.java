package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Medium", "SemiBold"})
  void everyDigitIsAsWideAsEveryOther(String weight) throws Exception {
    try (InputStream file =
        Theme.class.getResourceAsStream("fonts/InterTabular-" + weight + ".ttf")) {
      Font font = Font.loadFont(file, 100);
      List<Double> widths =
          "0123456789"
              .chars()
              .mapToObj(digit -> width(Character.toString(digit), font))
              .collect(Collectors.toList());
      assertThat(widths).hasSize(10).allMatch(width -> width.equals(widths.getFirst()));
    }
  }

  private static double width(String text, Font font) {
    Text shape = new Text(text);
    shape.setFont(font);
    return shape.getLayoutBounds().getWidth();
  }
}
