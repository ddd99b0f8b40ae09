package app.hardline.cli;

import app.hardline.intake.ImportReport;
import app.hardline.intake.SampleList;
import app.hardline.intake.Undone;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Loads or removes the list to practice on. */
@Command(name = "sample", description = "Loads 200 made-up people to practice on.")
final class SampleCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  @Option(names = "--remove", description = "removes them and every call on them")
  private boolean remove;

  @Override
  public Integer call() {
    hardline.withData(workbench -> {
      SampleList sample = workbench.sampleList();
      if (remove) {
        tell(sample.remove());
      } else if (sample.isThere()) {
        tellThatItIsThere();
      } else {
        ImportReport report = sample.load();
        double seconds = HardlineCommand.secondsSinceStart();
        tell(ImportAnswer.of(report, seconds).ofNoFile());
      }
      return workbench;
    });
    return 0;
  }

  private void tell(ImportAnswer answer) {
    if (hardline.json()) {
      hardline.console().json(answer);
    } else {
      answer.say(hardline.console(), SampleList.NAME, false);
    }
  }

  private void tellThatItIsThere() {
    if (hardline.json()) {
      hardline.console().json(new There(SampleList.NAME, 0));
    } else {
      hardline.console().say("command.sample.there", SampleList.NAME);
    }
  }

  private record There(String list, long added) {}

  private void tell(Undone undone) {
    if (hardline.json()) {
      hardline.console().json(undone);
    } else {
      hardline.console().say("command.sample.removed", undone.removed());
    }
  }
}
