package app.hardline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Draws every screen, light and dark, without a display. */
@Command(name = "tour", description = "Draws every screen as pictures, light and dark.")
final class TourCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "where the pictures go")
  private Path out;

  private record Pictures(List<String> pictures) {}

  @Override
  public Integer call() {
    List<String> pictures =
        hardline.screens().tour().apply(out.toAbsolutePath()).stream().map(Path::toString).toList();
    if (hardline.json()) {
      hardline.console().json(new Pictures(pictures));
    } else {
      pictures.forEach(hardline.console()::line);
    }
    return 0;
  }
}
