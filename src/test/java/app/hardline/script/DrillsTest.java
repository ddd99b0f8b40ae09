package app.hardline.script;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which answers are asked for, and how soon again. */
class DrillsTest {
  @TempDir Path temp;
  private World world;
  private Drills drills;

  @BeforeEach
  void open() {
    world = World.empty(temp);
    drills = world.workbench().drills();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void anAnswerThatCameAtOnceIsLaidAside() {
    Deck deck = drills.deck();
    assertThat(deck.known().cards()).isEqualTo(deck.cards().subList(1, 12));
  }

  @Test
  void oneThatWasStumbledOverComesBackAfterTwoOthers() {
    Deck deck = drills.deck();
    assertThat(deck.stumbled().cards().get(2)).isEqualTo(deck.cards().getFirst());
    assertThat(deck.stumbled().cards()).hasSize(12);
  }

  @Test
  void theLastCardComesBackAtOnce() {
    Deck last = new Deck(drills.deck().cards().subList(0, 1));
    assertThat(last.stumbled()).isEqualTo(last);
    assertThat(last.known().top()).isEmpty();
  }

  @Test
  void tomorrowThoseThatWereStumbledOverComeBeforeThoseThatWereKnown() {
    List<Objection> cards = drills.deck().cards();
    drills.known(cards.get(0).id());
    drills.stumbled(cards.get(5).id());
    cards.subList(1, 5).forEach(card -> drills.known(card.id()));
    cards.subList(6, 12).forEach(card -> drills.known(card.id()));
    world.pass(Duration.ofDays(1));
    assertThat(drills.deck().top()).hasValue(cards.get(5));
  }

  @Test
  void anAnswerThatIsKnownAgainAndAgainRestsLonger() {
    List<Objection> cards = drills.deck().cards();
    drills.known(cards.get(0).id());
    drills.known(cards.get(0).id());
    cards.subList(1, 12).forEach(card -> drills.known(card.id()));
    assertThat(drills.deck().cards().getLast()).isEqualTo(cards.getFirst());
  }
}
