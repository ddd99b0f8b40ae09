package app.hardline.ui.settings;

import app.hardline.calls.Letter;
import app.hardline.ui.kit.Boxes;
import app.hardline.ui.kit.Texts;
import app.hardline.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The owner as a sender, and each template beside what it becomes. */
final class MailPane extends VBox {
  private static final String KEY = "screen.settings.mail.";
  private static final int ROWS = 12;
  private static final double HALF = 50;

  private final MailViewModel model;
  private final Words words;
  private final TextField name;
  private final TextField company;
  private final TextField address;
  private final TextArea info;
  private final TextArea invitation;

  MailPane(MailViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.name = named(new TextField(), "name");
    this.company = named(new TextField(), "company");
    this.address = named(new TextField(), "address");
    this.info = named(new TextArea(), "info");
    this.invitation = named(new TextArea(), "invitation");
    Boxes.styled(this, "g16 mail");
    getChildren()
        .addAll(
            Texts.paragraph(words.say(KEY + "hint"), "muted"),
            Boxes.row("g12", Boxes.grow(name), Boxes.grow(company), Boxes.grow(address)),
            Texts.line(words.say(KEY + "info"), "t16 bold"),
            template(Letter.INFO, info),
            Texts.line(words.say(KEY + "invitation"), "t16 bold"),
            template(Letter.INVITATION, invitation),
            Texts.paragraph(words.say(KEY + "fields"), "t12 muted"));
    model.mailProperty().subscribe(now -> now.ifPresent(this::show));
    for (TextInputControl field : List.of(name, company, address, info, invitation)) {
      field
          .focusedProperty()
          .subscribe((was, is) -> {
            if (was && !is) {
              keep();
            }
          });
    }
  }

  private GridPane template(Letter letter, TextArea text) {
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    Label subject = Texts.paragraph("", "bold");
    Label body = Texts.paragraph("", "");
    VBox preview = Boxes.column("card g8", subject, body);
    text.textProperty()
        .subscribe(written ->
            model.preview(
                letter,
                written,
                mail -> {
                  subject.setText(mail.subject());
                  body.setText(mail.text());
                }));
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    GridPane pair = Boxes.styled(new GridPane(), "letter");
    pair.getColumnConstraints().addAll(half, half);
    pair.addRow(0, text, preview);
    return pair;
  }

  private void show(MailViewModel.Mail mail) {
    name.setText(mail.name());
    company.setText(mail.company());
    address.setText(mail.address());
    info.setText(mail.info());
    invitation.setText(mail.invitation());
  }

  private void keep() {
    model.keep(
        new MailViewModel.Mail(
            name.getText(),
            company.getText(),
            address.getText(),
            info.getText(),
            invitation.getText()));
  }

  private <F extends TextInputControl> F named(F field, String key) {
    field.setPromptText(words.say(KEY + key));
    field.setAccessibleText(words.say(KEY + key));
    return field;
  }
}
