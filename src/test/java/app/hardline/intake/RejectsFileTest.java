package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RejectsFileTest extends WithLists {
  private static final String ROWS = Lists.HEADER + "Jane,Doe,Acme,,,\n,,,,,Austin\n";

  @Test
  void theListItselfIsNeverReplaced() throws IOException {
    ImportPlan plan = lists.plan(ROWS);
    Path list = plan.file().path();
    refused(plan, list.resolveSibling("./" + list.getFileName()), IntakeReason.REJECTS_OVER_LIST);
    assertThat(list).hasContent(ROWS);
  }

  @Test
  void aPlaceThatCantBeWrittenIsToldBeforehand() throws IOException {
    ImportPlan plan = lists.plan(ROWS);
    refused(plan, folder.resolve("none/rejects.csv"), IntakeReason.REJECTS_NOT_SAVED);
    refused(plan, folder, IntakeReason.REJECTS_NOT_SAVED);
  }

  @Test
  void whatWasThereStaysUntilTheNewFileIsWhole() throws IOException {
    Path target = Files.writeString(folder.resolve("rejects.csv"), "before");
    ImportPlan plan = lists.plan(ROWS);
    RejectsFile.begin(plan, target).close();
    assertThat(target).hasContent("before");

    try (RejectsFile file = RejectsFile.begin(plan, target)) {
      assertThat(file.save(new Words(Locale.US))).isEqualTo(1);
    }

    assertThat(Files.readAllLines(target)).hasSize(2).last().asString().startsWith("3,");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith(".rejects"));
    }
  }

  private static void refused(ImportPlan plan, Path target, IntakeReason reason) {
    assertThatThrownBy(() -> RejectsFile.begin(plan, target))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}
