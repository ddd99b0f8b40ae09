package app.hardline;

import app.hardline.cli.CommandLineProgram;
import app.hardline.cli.PipedOutput;
import app.hardline.cli.Screens;
import app.hardline.store.DataFolder;
import app.hardline.ui.shell.Window;
import app.hardline.ui.tour.Tour;
import dev.dirs.ProjectDirectories;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Starts the program: a command, or the window when given none. */
public final class Hardline {

  private Hardline() {}

  /**
   * The entry.
   *
   * @param args the command line, as in {@code hardline --help}
   */
  public static void main(String[] args) {
    PrintStream out = utf8(new PipedOutput(new FileOutputStream(FileDescriptor.out)));
    PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
    Screens screens = new Screens(Hardline::openWindow, Tour::take);
    CommandLineProgram program =
        new CommandLineProgram(
            System.in, out, err, screens, Clock.system(ZoneId.systemDefault()), home());
    System.exit(program.run(args));
  }

  private static void openWindow(DataFolder folder, List<String> commands) {
    WindowSystem.ofThisMachine().require(commands);
    Path look = Path.of(folders().configDir).resolve("window.properties");
    Window.open(folder, Clock.system(ZoneId.systemDefault()), look);
  }

  private static Path home() {
    String named = System.getenv("HARDLINE_DATA");
    return named == null || named.isEmpty() ? Path.of(folders().dataLocalDir) : Path.of(named);
  }

  private static ProjectDirectories folders() {
    return ProjectDirectories.from("app", "", "Hardline");
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
