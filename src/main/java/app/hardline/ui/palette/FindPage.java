package app.hardline.ui.palette;

import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.PhoneReader;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Region;
import app.hardline.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page: prospects by name, company or number, and whatever can be done here. */
final class FindPage implements Page {
  private static final int PROSPECTS = 5;
  private static final int COUNTED = 1_000;
  private static final String ACTIONS_ALONE = ">";

  private final PaletteViewModel palette;
  private final AtomicLong asked = new AtomicLong();

  /** Who was found, the first of them, and the number that was typed, if it is one. */
  private record Found(
      int all, List<Prospect> prospects, Optional<PhoneNumber> number, Region home) {}

  FindPage(PaletteViewModel palette) {
    this.palette = palette;
  }

  @Override
  public String prompt() {
    return palette.words().say("screen.palette.find");
  }

  @Override
  public void offer(String typed, Consumer<List<Row>> show) {
    long mine = asked.incrementAndGet();
    List<Row> actions = actions(typed);
    if (typed.isBlank() || typed.startsWith(ACTIONS_ALONE)) {
      show.accept(actions);
      return;
    }
    palette
        .tasks()
        .ask(
            () -> asked.get() == mine ? Optional.of(find(typed)) : Optional.<Found>empty(),
            found -> found.ifPresent(it -> show.accept(joined(typed, it, actions))));
  }

  /** Off the screen's thread; a text that was typed over meanwhile isn't looked for. */
  private Found find(String typed) {
    Workbench workbench = palette.doors().workbench();
    long[] all = workbench.search().find(typed, COUNTED + 1);
    List<Long> ids = Arrays.stream(all).limit(PROSPECTS).boxed().toList();
    Region home = workbench.settings().get(Region.HOME);
    Optional<PhoneNumber> number =
        typed.chars().filter(Character::isDigit).count() < 7
            ? Optional.empty()
            : new PhoneReader(home)
                .read(typed).numbers().stream().findFirst().map(found -> found.number());
    return new Found(all.length, workbench.prospects().page(ids), number, home);
  }

  private List<Row> joined(String typed, Found found, List<Row> actions) {
    List<Row> rows = new ArrayList<>();
    for (Prospect prospect : found.prospects()) {
      rows.add(
          new Row(
              Row.Kind.PROSPECT,
              prospect.name(),
              place(prospect),
              "Enter",
              () -> palette.turn(new PersonPage(palette, prospect, found.number())),
              palette.call(prospect)));
    }
    if (found.all() > PROSPECTS) {
      rows.add(all(typed.strip(), found.all()));
    }
    if (rows.isEmpty() && found.number().isPresent()) {
      PhoneNumber number = found.number().get();
      rows.add(
          new Row(
              Row.Kind.NUMBER,
              palette.words().say("screen.palette.nobody", number.forScreen(found.home())),
              palette.words().say("screen.palette.add"),
              "Enter",
              () -> palette.turn(new AddPage(palette, number, typed))));
    }
    rows.addAll(actions);
    return rows;
  }

  private Row all(String typed, int found) {
    String many = palette.figures().count(Math.min(found, COUNTED));
    String said = found > COUNTED ? "screen.palette.all.more" : "screen.palette.all";
    return new Row(
        Row.Kind.ALL_FOUND,
        palette.words().say(said, many, typed),
        "",
        "Enter",
        () -> palette.leave(() -> palette.doors().ways().all().accept(typed)));
  }

  /** The company and where it is, beside the name. */
  private static String place(Prospect prospect) {
    return Stream.of(prospect.companyBesideName(), prospect.city())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private List<Row> actions(String typed) {
    String text = typed.replaceFirst("^>", "").strip().toLowerCase(Locale.ROOT);
    return palette.doors().actions().get().stream()
        .filter(action -> action.name().toLowerCase(Locale.ROOT).contains(text))
        .map(action ->
            new Row(
                Row.Kind.ACTION,
                action.name(),
                "",
                action.key(),
                () -> palette.leave(action.run())))
        .toList();
  }
}
