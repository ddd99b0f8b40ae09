package app.hardline.ui.shell;

import app.hardline.prospect.Prospect;
import app.hardline.ui.palette.PaletteDoors;
import app.hardline.ui.prospects.ProspectsViewModel;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Where somebody leads whom the palette found.
 *
 * @param go goes to a screen
 * @param call calls a prospect, by id, out of turn on a list, by name
 * @param prospects the screen with their records
 */
record WaysOfFound(
    Consumer<Screen> go, BiConsumer<Long, String> call, ProspectsViewModel prospects) {

  PaletteDoors.Ways ways() {
    return new PaletteDoors.Ways(this::call, this::open, this::all);
  }

  private void call(Prospect who) {
    call.accept(who.id(), who.lists().stream().findFirst().orElse(""));
  }

  private void open(Prospect who) {
    go.accept(Screen.PROSPECTS);
    prospects.open(who.id());
  }

  private void all(String typed) {
    go.accept(Screen.PROSPECTS);
    prospects.findAmongAll(typed);
  }
}
