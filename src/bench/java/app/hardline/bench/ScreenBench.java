package app.hardline.bench;

import app.hardline.ui.kit.Appearance;
import app.hardline.ui.kit.Tasks;
import app.hardline.ui.kit.Theme;
import app.hardline.ui.kit.Toasts;
import app.hardline.ui.shell.Desk;
import app.hardline.ui.today.TodayFacts;
import app.hardline.ui.today.TodayReader;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/**
 * From the key of an outcome until the next prospect is painted, in a real window that needs no
 * display. Frames follow each other as fast as they are made, so that what is measured is the work
 * and not the wait for a screen's next frame.
 */
final class ScreenBench {

  private static final int WARM_UP = 1_000;
  private static final int ROUNDS = 1_000;
  private static final double FRAME = 16;

  private final PrintStream out;

  ScreenBench(PrintStream out) {
    this.out = out;
  }

  /** Logs calls by the key over a data folder with one list that is longer than that. */
  void run(Path data) throws IOException, InterruptedException {
    List<Double> flushes = new ArrayList<>();
    List<Double> laidOut = new ArrayList<>();
    List<Double> shown = new ArrayList<>();
    List<Double> beside = new ArrayList<>();
    System.setProperty("javafx.animation.fullspeed", "true");
    try (Workbench workbench = CallBench.open(data);
        FlushProbe probe = new FlushProbe(data)) {
      int prospects = workbench.prospects().ids(Optional.empty()).length;
      out.printf("%,d prospects, %,d rounds%n", prospects, ROUNDS);
      PaintedCard card = new PaintedCard(window(workbench));
      for (int i = 0; i < WARM_UP + ROUNDS; i++) {
        double flush = probe.milliseconds();
        PaintedCard.Another next = card.another(KeyCode.DIGIT1);
        if (i >= WARM_UP) {
          flushes.add(flush);
          laidOut.add(next.laidOut() - flush);
          shown.add(next.painted());
          beside.add(next.painted() - flush);
        }
      }
      Platform.exit();
    }
    out.printf("4 KiB append and flush:        %s%n", Figures.latency(flushes));
    out.printf("from the key to the next card: %s%n", Figures.latency(shown));
    out.printf(
        "the same less the flush:       %s; the goal is a p99 of %.0f ms%n",
        Figures.latency(beside), FRAME);
    out.printf("of that until it is laid out:  %s%n", Figures.latency(laidOut));
  }

  private static Scene window(Workbench workbench) {
    var words = new Words(Locale.US);
    var figures = new app.hardline.words.Figures(Locale.US);
    TodayFacts facts = new TodayReader(workbench, words, figures).read(Optional.empty());
    String list = workbench.lists().all().getFirst().list().name();
    CompletableFuture<Scene> shown = new CompletableFuture<>();
    Platform.startup(() -> {
      Desk desk =
          new Desk(
              workbench,
              facts,
              Tasks.forWindow(ScreenBench::fail),
              words,
              figures,
              new Toasts(),
              new SimpleObjectProperty<>(Appearance.LIGHT));
      Scene scene = new Scene(desk.shell(), 1280, 800);
      Theme.LIGHT.dress(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      desk.dial(list);
      shown.complete(scene);
    });
    return shown.join();
  }

  private static void fail(Throwable thrown) {
    throw new IllegalStateException(thrown);
  }
}
