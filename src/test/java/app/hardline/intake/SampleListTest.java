package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.store.BulkTurn;
import app.hardline.words.Refused;
import org.junit.jupiter.api.Test;

/** The list to practice on. */
class SampleListTest extends WithLists {

  @Test
  void theSampleIsForPracticeAndGoesWithoutATrace() {
    world.workbench().sampleList().load();
    ImportReport again = world.workbench().sampleList().load();
    assertThat(again.added()).isEqualTo(200);
    assertThat(again.notCallable()).isZero();
    assertThat(world.ask("SELECT count(*) FROM person")).isEqualTo(200);
    assertThat(world.ask("SELECT count(*) FROM phone WHERE number % 10000 NOT BETWEEN 100 AND 199"))
        .isZero();
    assertThat(world.workbench().lists().named(SampleList.NAME).practice()).isTrue();
    long first = world.ask("SELECT min(id) FROM person");
    String name = world.workbench().prospects().get(first).name();
    assertThat(world.workbench().search().find(name, 200)).contains(first);

    assertThat(world.workbench().sampleList().remove().removed()).isEqualTo(200);
    assertThat(everything()).containsOnly(0L);
  }

  @Test
  void itStaysWhereItCannotBeLoadedAnew() {
    world.workbench().sampleList().load();
    try (BulkTurn _ = world.workbench().database().bulkTurn().orElseThrow()) {
      assertThatThrownBy(() -> world.workbench().sampleList().load())
          .isInstanceOfSatisfying(
              Refused.class, it -> assertThat(it.reason()).isEqualTo(IntakeReason.UNDER_WAY));
    }
    assertThat(world.ask("SELECT count(*) FROM person")).isEqualTo(200);
  }
}
