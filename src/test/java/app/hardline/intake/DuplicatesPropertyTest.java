package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class DuplicatesPropertyTest {

  @Property(tries = 200)
  void everyKeyThatWasAddedIsFoundWithItsHolder(@ForAll @Size(max = 20_000) List<Long> keys) {
    Duplicates duplicates = new Duplicates();
    Map<Long, Integer> first = new HashMap<>();
    for (long key : mixed(keys)) {
      if (key != 0 && first.putIfAbsent(key, first.size() + 1) == null) {
        duplicates.add(key, first.size());
      }
    }
    first.forEach((key, holder) ->
        assertThat(duplicates.find(key, found -> found == holder)).isEqualTo(holder));
  }

  @Property(tries = 200)
  void aKeyThatNobodyHoldsIsFoundNowhere(
      @ForAll @Size(max = 2_000) List<Long> keys, @ForAll long other) {
    Duplicates duplicates = new Duplicates();
    mixed(keys).forEach(key -> duplicates.add(key, 1));
    boolean held = other != 0 && keys.contains(other);
    assertThat(duplicates.find(mixed(other), holder -> held)).isEqualTo(held ? 1 : 0);
  }

  /** Keys are hashes: their upper bits differ. */
  private static List<Long> mixed(List<Long> keys) {
    return keys.stream().map(DuplicatesPropertyTest::mixed).toList();
  }

  private static long mixed(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }
}
