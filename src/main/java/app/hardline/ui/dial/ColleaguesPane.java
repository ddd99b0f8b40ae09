package app.hardline.ui.dial;

import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Others at the same company and what became of them, on one line. */
final class ColleaguesPane extends HBox {
  private final Words words;
  private final Label people = Texts.line("", "");

  ColleaguesPane(Words words) {
    this.words = words;
    Boxes.styled(this, "colleagues g12");
    getChildren().addAll(Texts.whole(words.say("screen.dial.colleagues"), "muted fact"), people);
    show(List.of());
  }

  void show(List<Background.Colleague> colleagues) {
    people.setText(
        colleagues.stream()
            .map(it -> words.say("screen.dial.colleague", it.name(), it.standing()))
            .collect(Collectors.joining(" · ")));
    setVisible(!colleagues.isEmpty());
    setManaged(!colleagues.isEmpty());
  }
}
