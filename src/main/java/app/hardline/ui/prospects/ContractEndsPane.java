package app.hardline.ui.prospects;

import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Room;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** In which months contracts end, as calls have told. A click shows whose. */
final class ContractEndsPane extends VBox {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.US);
  private static final int MOST = 12;

  private final ProspectsViewModel model;
  private final Words words;
  private final Figures figures;
  private final FlowPane months = Boxes.styled(new FlowPane(), "months");

  ContractEndsPane(ProspectsViewModel model, Words words, Figures figures) {
    this.model = model;
    this.words = words;
    this.figures = figures;
    getStyleClass().addAll("contract-ends", "g4");
    getChildren().addAll(Texts.line(words.say("screen.prospects.contracts"), "bold"), months);
    Room.shown(this, model.contractEndsProperty().map(all -> !all.isEmpty()));
    model.contractEndsProperty().subscribe(this::show);
  }

  private void show(Map<YearMonth, Long> ends) {
    months
        .getChildren()
        .setAll(
            ends.entrySet().stream()
                .limit(MOST)
                .map(it -> month(it.getKey(), it.getValue()))
                .toList());
  }

  private ActionButton month(YearMonth month, long count) {
    String name = MONTH.format(month);
    return new ActionButton(
            words.say("screen.prospects.contracts.month", name, figures.count(count)), "flat tight")
        .does(
            () -> model.showContractsOf(month, words.say("screen.prospects.contracts.chip", name)));
  }
}
