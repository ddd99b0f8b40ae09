package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallListsTest {
  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
  }

  private CallLists lists() {
    return world.workbench().lists();
  }

  @Test
  void whyAListMayBeCalledIsKeptAndCanBeTakenBack() {
    assertThat(lists().grounds(world.list())).isEmpty();
    lists().giveGrounds(world.list(), "  members  of our chamber ");
    assertThat(lists().grounds(world.list())).contains("members of our chamber");
    lists().giveGrounds(world.list(), " ");
    assertThat(lists().grounds(world.list())).isEmpty();
  }

  @Test
  void aListIsCountedByItsPeople() {
    world.add("Schools", false, Cast.CONSTANCE, Cast.HAL);
    world.add(World.LIST, false, Cast.CONSTANCE);
    assertThat(lists().all())
        .extracting(it -> it.list().name(), ListCounts::prospects, ListCounts::ready)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(World.LIST, 8L, 7L),
            org.assertj.core.groups.Tuple.tuple("Schools", 2L, 2L));
  }

  @Test
  void namesAreTheSameInAnyCaseAndWithAnyBlanks() {
    CallList made = lists().create("  Texas   accountants ");
    assertThat(made.name()).isEqualTo("Texas accountants");
    assertThat(lists().create("TEXAS ACCOUNTANTS")).isEqualTo(made);
    assertThat(lists().find("texas accountants")).contains(made);
    assertThat(lists().find("texas")).isEmpty();
  }

  @Test
  void aListThatIsNotThereOrHasNoNameIsRefused() {
    assertThatThrownBy(() -> lists().named("Ohio"))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(ProspectReason.UNKNOWN_LIST);
    assertThatThrownBy(() -> lists().create("  "))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(ProspectReason.NO_LIST_NAME);
  }

  @Test
  void aProspectIsReadWithPhonesAndLists() {
    world.add("Schools", false, Cast.CONSTANCE);
    Prospect constance = world.workbench().prospects().get(Cast.CONSTANCE.id());
    assertThat(constance.name()).isEqualTo(Cast.CONSTANCE.fullName());
    assertThat(constance.phones())
        .extracting(Phone::number)
        .containsExactly(
            Optional.of(Cast.CONSTANCE.number()), Optional.of(Cast.CONSTANCE.second()));
    assertThat(constance.lists()).containsExactly(World.LIST, "Schools");
  }

  @Test
  void idsAreAllOrThoseOfAList() {
    world.add("Schools", false, Cast.CONSTANCE, Cast.HAL);
    Prospects prospects = world.workbench().prospects();
    assertThat(prospects.ids(Optional.empty())).hasSize(8);
    assertThat(prospects.ids(lists().find("schools"))).containsExactly(1, 7);
    assertThat(prospects.page(List.of(7L, 99L, 1L)))
        .extracting(Prospect::id)
        .containsExactly(7L, 1L);
  }
}
