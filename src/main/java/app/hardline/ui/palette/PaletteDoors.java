package app.hardline.ui.palette;

import app.hardline.prospect.Prospect;
import app.hardline.ui.kit.Action;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the palette is made over.
 *
 * @param workbench finds prospects and logs calls
 * @param actions what can be done where one is now
 * @param list the name of the list to which somebody unknown is added
 * @param ways where somebody who was found leads
 * @param said is told what was logged, and how it is taken back
 */
public record PaletteDoors(
    Workbench workbench,
    Supplier<List<Action>> actions,
    Supplier<String> list,
    Ways ways,
    BiConsumer<String, Runnable> said) {

  /**
   * Where somebody who was found leads.
   *
   * @param call goes to Dial with them
   * @param open opens their record
   * @param all shows all who are found by some words
   */
  public record Ways(Consumer<Prospect> call, Consumer<Prospect> open, Consumer<String> all) {}
}
