package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class DuplicatesProperties {

  @Property(tries = 200)
  void everyKeyThatWasAddedIsFoundWithItsHolder(@ForAll @Size(max = 20_000) List<Long> keys) {
    Duplicates duplicates = new Duplicates();
    Map<Long, Integer> first = new HashMap<>();
    for (long key : keys) {
      if (key != 0 && first.putIfAbsent(key, first.size() + 1) == null) {
        duplicates.add(key, first.size());
      }
    }
    first.forEach((key, holder) ->
        assertThat(duplicates.find(key, found -> found == holder)).isEqualTo(holder));
  }

  @Property(tries = 200)
  void aKeyThatNobodyHoldsIsConfirmedByNobody(
      @ForAll @Size(max = 2_000) List<@LongRange(min = 1) Long> keys, @ForAll long other) {
    Duplicates duplicates = new Duplicates();
    keys.forEach(key -> duplicates.add(key, 1));
    assertThat(duplicates.find(other, holder -> keys.contains(other)))
        .isEqualTo(keys.contains(other) && other != 0 ? 1 : 0);
  }
}
