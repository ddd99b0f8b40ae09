package app.hardline.ui.settings;

import app.hardline.compliance.DoNotCallEntry;
import app.hardline.ui.kit.ActionButton;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.FileDrop;
import app.hardline.ui.kit.Segments;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The do-not-call list: searched, added to by hand or from a file, lifted from, exported. */
final class DoNotCallPane extends VBox {
  private static final double HEIGHT = 400;
  private static final String PROOF = "do-not-call.csv";

  private final DoNotCallViewModel model;
  private final Words words;
  private final TextField value;
  private final TableView<EntryLines.Line> table = new TableView<>();

  DoNotCallPane(DoNotCallViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.value = field("screen.dnc.value");
    getStyleClass().addAll("do-not-call", "g16");
    table.getStyleClass().add("entries");
    table.setPrefHeight(HEIGHT);
    column("screen.dnc.column.value", 22, entry -> entry.about().written());
    column("screen.dnc.column.scope", 6, entry -> model.scope(entry.about().scope()));
    column("screen.dnc.column.since", 8, model::since);
    column("screen.dnc.column.source", 11, model::source);
    column("screen.dnc.column.why", 11, model::why);
    table.setPlaceholder(Texts.line(words.say("screen.dnc.nobody"), "muted"));
    model.linesProperty().subscribe(lines -> table.setItems(FXCollections.observableList(lines)));
    FileDrop drop = new FileDrop(model::importFile);
    drop.on(table);
    getChildren()
        .addAll(
            adding(),
            finding(drop),
            Boxes.grow(table),
            lifting(),
            Texts.whole(model.saidProperty(), "muted"));
  }

  @Override
  public void requestFocus() {
    value.requestFocus();
  }

  private HBox adding() {
    TextField why = field("screen.dnc.why");
    Runnable add =
        () -> {
          if (!value.getText().isBlank()) {
            model.add(value.getText(), why.getText());
            value.clear();
            why.clear();
          }
        };
    value.setOnAction(_ -> add.run());
    why.setOnAction(_ -> add.run());
    ActionButton button = new ActionButton(words.say("screen.dnc.add"), "accent").does(add);
    button.disableProperty().bind(value.textProperty().map(String::isBlank));
    return Boxes.row("card g16", Boxes.grow(value), Boxes.grow(why), button);
  }

  private HBox finding(FileDrop drop) {
    TextField search = field("screen.dnc.search");
    search.textProperty().bindBidirectional(model.searchProperty());
    Segments<Boolean> lifted =
        new Segments<>(
            List.of(false, true),
            all -> words.say(all ? "screen.dnc.with-lifted" : "screen.dnc.in-force"));
    lifted.chosenProperty().bindBidirectional(model.liftedProperty());
    ActionButton importFile =
        new ActionButton(words.say("screen.dnc.import"), "")
            .does(() -> drop.choose(this, words.say("screen.dnc.import.title")));
    importFile.disableProperty().bind(model.busyProperty());
    return Boxes.row(
        "g16",
        Boxes.grow(search),
        lifted,
        importFile,
        new ActionButton(words.say("screen.dnc.export"), "").does(this::export));
  }

  private HBox lifting() {
    TextField why = field("screen.dnc.lift.why");
    ActionButton lift =
        new ActionButton(words.say("screen.dnc.lift"), "")
            .does(() ->
                selected()
                    .ifPresent(entry -> {
                      model.lift(entry, why.getText());
                      why.clear();
                    }));
    lift.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    why.getText().isBlank()
                        || selected().filter(it -> it.lifted().isEmpty()).isEmpty(),
                why.textProperty(),
                table.getSelectionModel().selectedItemProperty()));
    return Boxes.row("g16", Boxes.grow(why), lift);
  }

  private Optional<DoNotCallEntry> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .flatMap(line -> line.entryProperty().get());
  }

  private void export() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.say("screen.dnc.export.title"));
    chooser.setInitialFileName(PROOF);
    File file = chooser.showSaveDialog(getScene().getWindow());
    if (file != null) {
      model.export(file.toPath());
    }
  }

  private void column(String title, double ems, Function<DoNotCallEntry, String> text) {
    TableColumn<EntryLines.Line, String> column = new TableColumn<>(words.say(title));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(ems * 14);
    column.setCellValueFactory(
        line -> line.getValue().entryProperty().map(entry -> entry.map(text).orElse("")));
    table.getColumns().add(column);
  }

  private TextField field(String prompt) {
    TextField field = new TextField();
    field.setPromptText(words.say(prompt));
    field.setAccessibleText(words.say(prompt));
    return field;
  }
}
