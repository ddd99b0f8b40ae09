package app.hardline.ui.palette;

import app.hardline.prospect.PersonLine;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Region;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds somebody with a number that nobody had. */
final class AddPage implements Page {
  private final PaletteViewModel palette;
  private final PhoneNumber number;
  private final String written;
  private boolean adding;

  AddPage(PaletteViewModel palette, PhoneNumber number, String written) {
    this.palette = palette;
    this.number = number;
    this.written = written;
  }

  @Override
  public String prompt() {
    return palette.words().say("screen.palette.who");
  }

  @Override
  public void offer(String typed, Consumer<List<Row>> show) {
    Words words = palette.words();
    String name = typed.strip();
    String list = palette.doors().list().get();
    show.accept(
        List.of(
            name.isEmpty()
                ? new Row(Row.Kind.ANSWER, "", words.say("screen.palette.who.name"), "", () -> {})
                : new Row(
                    Row.Kind.ANSWER,
                    name,
                    words.say("screen.palette.add.to", list),
                    "Enter",
                    () -> add(name, list))));
  }

  private void add(String name, String list) {
    if (adding) {
      return;
    }
    adding = true;
    Workbench workbench = palette.doors().workbench();
    palette
        .tasks()
        .ask(
            () -> {
              PhoneReader reader = new PhoneReader(workbench.settings().get(Region.HOME));
              PersonLine person = PersonLine.read(name + ", " + written, reader);
              return workbench.prospects().get(workbench.byHand().add(list, person));
            },
            added -> {
              palette.back();
              palette.turn(new PersonPage(palette, added, Optional.of(number)));
            },
            thrown -> {
              adding = false;
              palette.tasks().tell(thrown);
            });
  }
}
