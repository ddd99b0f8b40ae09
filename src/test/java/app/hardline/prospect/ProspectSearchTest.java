package app.hardline.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import app.hardline.world.Cast;
import app.hardline.world.Crowd;
import app.hardline.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectSearchTest {
  @TempDir Path temp;
  @AutoClose private World world;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    search().catchUp(Progress.unwatched());
  }

  private ProspectSearch search() {
    return world.workbench().search();
  }

  private List<Long> find(String text) {
    return LongStream.of(search().find(text, 10)).boxed().toList();
  }

  private static List<Long> ids(Cast... people) {
    return Stream.of(people).map(Cast::id).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c",
        "const",
        "abernathy",
        "villanueva",
        "constance brendan",
        "constance@stbrendans.example",
        "0142",
        "512555014 const",
        "5125550142",
        "(512) 555-0142",
        "+1 512 555 0142",
        "15125550142",
        "CONSTANCE",
        "Constànce"
      })
  void aProspectIsFoundByTheBeginningOfAnyWordAndByDigits(String text) {
    assertThat(find(text)).contains(Cast.CONSTANCE.id());
  }

  @Test
  void everyWordHasToBeFound() {
    assertThat(find("constance orr")).isEmpty();
    assertThat(find("brendan")).isEqualTo(ids(Cast.HAL, Cast.CONSTANCE));
  }

  @Test
  void theNewestComesFirstAndNoMoreThanAskedFor() {
    assertThat(search().find("512", 2)).containsExactly(Cast.HAL.id(), Cast.PRIYA.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "\"", "*", "()", "&"})
  void signsAloneFindNobody(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"orr OR marsh", "NOT orr", "name:orr", "orr)", "\"orr", "orr\0", "a^b", "{orr"})
  void nothingThatIsTypedIsAnOperator(String text) {
    assertThat(find(text)).doesNotContain(Cast.THEO.id());
  }

  @Test
  void theIndexGoesOnWhereItWas() {
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE search_progress SET last_done = 3"));
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("DELETE FROM prospect_search WHERE rowid > 3"));
    assertThat(find("marsh")).isEmpty();
    world.restart();
    search().catchUp(Progress.unwatched());
    assertThat(find("marsh")).isEqualTo(ids(Cast.THEO));
    assertThat(find("brendan")).isEqualTo(ids(Cast.HAL, Cast.CONSTANCE));
  }

  @Test
  void whatIsDoneBeforeItIsStoppedStays() {
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE search_progress SET last_done = 0"));
    assertThatThrownBy(() ->
            search()
                .catchUp((done, total) -> {
                  throw new Cancelled();
                }))
        .isInstanceOf(Cancelled.class);
    search().catchUp(Progress.unwatched());
    assertThat(find("brendan")).isEqualTo(ids(Cast.HAL, Cast.CONSTANCE));
  }

  @Test
  void anEditedProspectIsFoundByTheNewWordsOnly() {
    world
        .workbench()
        .database()
        .write(tx -> {
          tx.handle().execute("UPDATE prospect SET last_name = 'Okonjo' WHERE id = 2");
          search().refresh(tx, ids(Cast.TAMSIN));
          return tx;
        });
    assertThat(find("okonjo")).isEqualTo(ids(Cast.TAMSIN));
    assertThat(find("tamsin daughters")).isEqualTo(ids(Cast.TAMSIN));
  }

  @Test
  void whoIsForgottenIsNotFound() {
    world
        .workbench()
        .database()
        .write(tx -> {
          search().forget(tx, ids(Cast.TAMSIN));
          return tx;
        });
    assertThat(find("tamsin")).isEmpty();
  }

  @Test
  void whoIsOnNoShownListIsNotFound() {
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE segment SET state = 'undoing'"));
    assertThat(find("tamsin")).isEmpty();
  }

  @Test
  void whatALaterRowOfTheSameListAddsIsFoundToo() {
    sql("UPDATE segment SET state = 'filling'");
    sql("UPDATE search_progress SET last_done = 0");
    sql("DELETE FROM prospect_search WHERE rowid > 0");
    search().catchUp(Progress.unwatched());
    sql("UPDATE prospect SET email = 'daughters@later.example' WHERE id = 2");
    sql("UPDATE segment SET state = 'shown'");
    search().catchUp(Progress.unwatched());
    assertThat(find("later")).isEqualTo(ids(Cast.TAMSIN));
  }

  private void sql(String statement) {
    world.workbench().database().write(tx -> tx.handle().execute(statement));
  }

  /** However a number is looked for, the same are found: those of a list that is asked whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3125",
        "31255",
        "312555",
        "312555 50",
        "3125559",
        "(312) 556-7",
        "+1 3125",
        "31290",
        "5125",
        "5123"
      })
  void theFirstDigitsOfManyNumbersFindTheNewest(String text) {
    Crowd.join(world, 4_000);
    rename(Cast.TAMSIN, "Orr 31255 31290");
    rename(Cast.HAL, "31255th");
    search().catchUp(Progress.unwatched());
    long[] all = search().find(text, Integer.MAX_VALUE);
    assertThat(all).isNotEmpty();
    for (int limit : new int[] {1, 10, 1_500, 1_999}) {
      long[] newest = LongStream.of(all).limit(limit).toArray();
      assertThat(search().find(text, limit)).isEqualTo(newest);
      assertThat(
              world
                  .workbench()
                  .selections()
                  .ids(Selection.all().found(text), limit, Progress.unwatched()))
          .isEqualTo(newest);
    }
  }

  /** Up to forty words the index is asked for each, beyond that for all that begin so. */
  @ParameterizedTest
  @ValueSource(ints = {1, 40, 41})
  void allWordsThatBeginSoAreFoundHoweverMany(int words) {
    rename(Cast.TAMSIN, "Quillan");
    rename(
        Cast.HAL,
        IntStream.range(1, words).mapToObj(i -> "Quill" + i).collect(Collectors.joining(" ")));
    assertThat(find("quill")).isEqualTo(words == 1 ? ids(Cast.TAMSIN) : ids(Cast.HAL, Cast.TAMSIN));
    assertThat(find("quill tamsin")).isEqualTo(ids(Cast.TAMSIN));
    assertThat(find("quillo")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "constance vill brend const",
        "constance@stbrendans.example",
        "exam brendan con v 512",
        "brendan 512 vill constance stbrend"
      })
  void manyWordsAreFoundInAnyOrder(String text) {
    assertThat(find(text)).isEqualTo(ids(Cast.CONSTANCE));
    assertThat(find(text + " quill")).isEmpty();
    assertThat(find("quill " + text)).isEmpty();
  }

  /** Else words would be missed: the index is asked for them by name. */
  @Test
  void accentsAreTakenAwayAsTheIndexDoes() {
    List<String> written =
        IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
            .mapToObj(c -> "qq" + Character.toString(c) + "zz")
            .flatMap(word -> SearchWords.of(word).stream())
            .filter(word -> word.startsWith("qq") && SearchWords.latin(word).isPresent())
            .toList();
    rename(Cast.TAMSIN, String.join(" ", written));
    List<String> known =
        world
            .workbench()
            .database()
            .read(view ->
                view.handle()
                    .createQuery(
                        "SELECT DISTINCT term FROM prospect_word WHERE term BETWEEN 'qq' AND 'qr'")
                    .mapTo(String.class)
                    .list());
    assertThat(written).hasSizeGreaterThan(100);
    assertThat(known)
        .containsExactlyInAnyOrderElementsOf(
            written.stream().flatMap(word -> SearchWords.latin(word).stream()).distinct().toList());
  }

  private void rename(Cast who, String lastName) {
    world
        .workbench()
        .database()
        .write(tx -> {
          int changed =
              tx.handle()
                  .execute("UPDATE prospect SET last_name = ? WHERE id = ?", lastName, who.id());
          search().refresh(tx, ids(who));
          return changed;
        });
  }

  /** Else it would be asked for a phrase, which the index doesn't know. */
  @Test
  void whatIsOneWordToUsIsOneToTheIndex() {
    IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
        .boxed()
        .collect(Collectors.groupingBy(c -> c / 2_000))
        .values()
        .forEach(some ->
            find(
                some.stream()
                    .map(c -> "q" + Character.toString(c) + "z")
                    .collect(Collectors.joining(" "))));
    assertThat(find("constance e\u0305f")).isEmpty();
    assertThat(find("\u0301")).isEmpty();
  }
}
