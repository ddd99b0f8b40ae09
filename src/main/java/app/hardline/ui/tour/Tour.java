package app.hardline.ui.tour;

import app.hardline.ui.kit.Theme;
import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;

/** Makes a picture of every screen, light and dark, without a display. */
public final class Tour {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  /** Text half as large again. */
  private static final double LARGE = 1.5;

  private record Stop(String name, Callable<Parent> view, boolean largeToo) {
    Stop(String name, Callable<Parent> view) {
      this(name, view, false);
    }

    Stop andLarge() {
      return new Stop(name, view, true);
    }
  }

  private Tour() {}

  /**
   * Takes all pictures. Starts JavaFX, so it can be done once in a process, and ends it afterwards.
   *
   * @param out the folder for the pictures; made where it isn't there
   * @return the files, {@code SCREEN-light.png} and {@code SCREEN-dark.png} each
   * @throws Refused when the folder can't be made or written
   */
  public static List<Path> take(Path out) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    FutureTask<List<Path>> pictures = new FutureTask<>(() -> all(out));
    Platform.startup(pictures);
    try {
      return pictures.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refused refused) {
        throw refused;
      }
      throw new IllegalStateException("the tour stopped", e.getCause());
    } catch (InterruptedException e) {
      throw new CancellationException("the tour was interrupted");
    } finally {
      Platform.exit();
    }
  }

  private static List<Path> all(Path out) throws Exception {
    Camera camera = new Camera(WIDTH, HEIGHT, 1);
    Camera large = new Camera(WIDTH, HEIGHT, LARGE);
    List<Path> files = new ArrayList<>();
    prepare(out);
    try (World world = new World();
        World deals = new World();
        NumbersWorld numbers = new NumbersWorld()) {
      List<Stop> all =
          Stream.concat(stops(world, deals).stream(), numbers(numbers).stream()).toList();
      for (Stop stop : all) {
        Parent view = stop.view().call();
        for (Theme theme : Theme.values()) {
          String name = stop.name() + "-" + theme.name().toLowerCase(Locale.ROOT);
          files.add(take(camera, view, theme, out.resolve(name + ".png")));
          if (stop.largeToo()) {
            files.add(take(large, view, theme, out.resolve(name + "-150.png")));
          }
        }
      }
    }
    return files;
  }

  /** Makes the folder. */
  static void prepare(Path out) {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new Refused(e, TourReason.NOT_WRITABLE, out);
    }
  }

  private static Path take(Camera camera, Parent view, Theme theme, Path file) {
    try {
      camera.take(view, theme, file);
      return file.toAbsolutePath();
    } catch (IOException e) {
      throw new Refused(e, TourReason.NOT_WRITABLE, file);
    }
  }

  private static List<Stop> numbers(NumbersWorld world) {
    TodaySights today = new TodaySights(world);
    return List.of(
        new Stop("numbers-nothing", world::nothing),
        new Stop("friday-review-empty", world::nothingReviewed),
        new Stop("numbers-day", world::day),
        new Stop("numbers-month", world::month),
        new Stop("numbers", world::quarter).andLarge(),
        new Stop("numbers-priced", world::priced),
        new Stop("numbers-outcomes", world::outcomes),
        new Stop("numbers-year", world::weeks).andLarge(),
        new Stop("numbers-weeks", world::year),
        new Stop("friday-review", world::review).andLarge(),
        new Stop("today-missed", today::missed),
        new Stop("today-off", today::off),
        new Stop("today-coached", today::coached).andLarge(),
        new Stop("today-met", today::met));
  }

  /** In the order of the world's clock, since each goes on from where the last one stood. */
  private static List<Stop> stops(World world, World others) {
    DealSights deals = new DealSights(others);
    Sights sights = new Sights(world);
    ScriptSights script = new ScriptSights(world);
    SettingsSights settings = new SettingsSights(world);
    CountSights counts = new CountSights(world);
    StartSights start = new StartSights(world, sights);
    MeetingSights meetings = new MeetingSights(world, sights);
    ImportWorld imports = new ImportWorld();
    return List.of(
        new Stop("components", Components::new),
        new Stop("empty", sights::empty).andLarge(),
        new Stop("import", imports::ready).andLarge(),
        new Stop("import-running", imports::running),
        new Stop("import-done", imports::done).andLarge(),
        new Stop("import-no-phone", imports::noPhone),
        new Stop("import-overfull", imports::overfull),
        new Stop("today-morning", sights::morning),
        new Stop("warm-up", script::warmUp).andLarge(),
        new Stop("first-hundred", script::firstHundred).andLarge(),
        new Stop("dial", sights::ready).andLarge(),
        new Stop("dial-call", sights::ringing),
        new Stop("dial-talk", sights::talking),
        new Stop("dial-keys", sights::keys),
        new Stop("dial-more", sights::more),
        new Stop("dial-wrapup-callback", sights::callback),
        new Stop("dial-wrapup", sights::wrapUp).andLarge(),
        new Stop("today-block", sights::block),
        new Stop("dial-booked", sights::booked),
        new Stop("dial-paused", sights::paused),
        new Stop("dial-power", sights::power),
        new Stop("session-summary", sights::summary).andLarge(),
        new Stop("today-afternoon", sights::afternoon).andLarge(),
        new Stop("counts-nothing", counts::nothing),
        new Stop("counts", counts::counts).andLarge(),
        new Stop("today-lists", start::narrowed),
        new Stop("prospects", sights::prospects).andLarge(),
        new Stop("palette", sights::palette),
        new Stop("palette-person", start::found),
        new Stop("palette-nobody", start::nobodyFound),
        new Stop("dial-nothing-left", sights::nobodyLeft).andLarge(),
        new Stop("settings-dialer", () -> settings.page(0)).andLarge(),
        new Stop("settings-blocks", () -> settings.page(1)),
        new Stop("settings-days-off", () -> settings.page(2)),
        new Stop("settings-outcomes", () -> settings.page(4)).andLarge(),
        new Stop("settings-script", () -> settings.page(5)).andLarge(),
        new Stop("settings-objections", () -> settings.page(6)),
        new Stop("settings-mail", () -> settings.page(7)),
        new Stop("settings-do-not-call-empty", () -> settings.page(8)),
        new Stop("settings-hours", () -> settings.page(9)),
        new Stop("settings-reviews", () -> settings.page(10)),
        new Stop("dial-confirm", meetings::confirm),
        new Stop("dial-held", meetings::held).andLarge(),
        new Stop("dial-no-show", meetings::noShow),
        new Stop("dial-how-far", meetings::howFar).andLarge(),
        new Stop("settings-do-not-call", settings::barred),
        new Stop("dial-practice", start::practice),
        new Stop("deals-empty", deals::empty),
        new Stop("deals", deals::full).andLarge(),
        new Stop("deals-won", deals::winning),
        new Stop("deals-edit", deals::editing),
        new Stop("deals-overfull", deals::overfull));
  }
}
