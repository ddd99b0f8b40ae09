package app.hardline.cli;

import app.hardline.insight.InsightReason;
import app.hardline.words.Refused;
import app.hardline.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Gives out everything, however much there is. */
@Command(
    name = "export",
    description = "Gives out everything you have, as CSV and as JSON, but for practice.")
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  @Parameters(
      paramLabel = "DIR",
      description =
          "the folder for the files, made where there is none; files of an earlier export are"
              + " replaced")
  private Path dir;

  private record Answer(List<String> files) {}

  @Override
  public Integer call() {
    List<String> files = hardline.withData(this::export).stream().map(Path::toString).toList();
    if (hardline.json()) {
      hardline.console().json(new Answer(files));
    } else {
      hardline.console().say("command.export", files.size(), dir);
    }
    return 0;
  }

  private List<Path> export(Workbench workbench) {
    try (ExportFolder folder = ExportFolder.in(dir)) {
      workbench.books().dataExport().give(folder::begin);
      return folder.finish();
    } catch (IOException e) {
      throw new Refused(e, InsightReason.NOT_EXPORTED, dir);
    }
  }
}
