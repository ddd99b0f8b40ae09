package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.csv.ReadAs;
import app.hardline.prospect.Region;
import app.hardline.words.Refused;
import app.hardline.work.Cancelled;
import app.hardline.work.Progress;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
  private static final String HEADER = "First Name,Last Name,Company,Phone,Email,City\n";

  @TempDir private Path folder;
  private World world;

  @BeforeEach
  void open() {
    world = World.empty(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void rowsBecomeProspectsOnTheList() throws IOException {
    ImportReport report =
        run(
            "Texas",
            HEADER
                + "Jane,Doe,Acme Inc.,(512) 555-0142 x3,JANE@acme.example,Austin\n"
                + ",,Globex,n/a,,Dallas\n");

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.notCallable()).isEqualTo(1);
    assertThat(world.rows("SELECT first_name, company, email, city FROM person ORDER BY id"))
        .containsExactly("Jane|Acme Inc.|jane@acme.example|Austin", "|Globex||Dallas");
    assertThat(world.rows("SELECT number, extension, valid, raw FROM phone"))
        .containsExactly("15125550142|3|1|(512) 555-0142 x3");
    assertThat(world.rows("SELECT tier, bars FROM shown_standing ORDER BY prospect_id"))
        .containsExactly("3|0", "3|2");
    assertThat(world.workbench().lists().all())
        .singleElement()
        .satisfies(list -> {
          assertThat(list.prospects()).isEqualTo(2);
          assertThat(list.ready()).isEqualTo(1);
        });
  }

  @Test
  void whoIsInTheFileTwiceIsAddedOnce() throws IOException {
    ImportReport report =
        run(
            "Texas",
            HEADER
                + "Jane,Doe,Acme Inc.,512-555-0142,,\n"
                + "J.,Doe,Other LLC,+1 512 555 0142,,\n"
                + "JANE,DOE,ACME,,jane@acme.example,\n"
                + "Jim,Roe,\"Acme, Inc.\",512-555-0142,,\n"
                + "Janet,Poe,Globex,,Jane@Acme.Example,\n");

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.duplicates()).isEqualTo(2);
    assertThat(report.merged()).isEqualTo(1);
    assertThat(world.rows("SELECT first_name, last_name, company, email FROM person ORDER BY id"))
        .containsExactly("Jane|Doe|Acme Inc.|jane@acme.example", "Jim|Roe|Acme, Inc.|");
  }

  @Test
  void rowsThatAddToSomebodyFarAboveKeepAllTheirNumbers() throws IOException {
    StringBuilder between = new StringBuilder();
    for (int i = 0; i < 1_100; i++) {
      between.append(",,Company ").append(i).append(",,,\n");
    }
    run(
        "Texas",
        HEADER
            + "Jane,Doe,Acme,,,\n"
            + between
            + "Jane,Doe,Acme,512-555-0142,,\n"
            + "Jane,Doe,Acme,512-555-0143,,\n");
    assertThat(world.rows("SELECT number FROM phone"))
        .containsExactly("15125550142", "15125550143");
  }

  @Test
  void aNumberFromALaterRowLetsThemIntoTheQueue() throws IOException {
    ImportReport report =
        run("Texas", HEADER + "Jane,Doe,Acme,,,\n" + "Jane,Doe,Acme,512-555-0142,,\n");
    assertThat(report.notCallable()).isZero();
    assertThat(world.rows("SELECT bars FROM shown_standing")).containsExactly("0");
  }

  @Test
  void aLaterImportAddsWhatIsMissingAndItsUndoPutsThatBack() throws IOException {
    run("Texas", HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    ImportReport second =
        run(
            "Ohio",
            """
            First Name,Last Name,Company,Mobile Phone,Email,City,Rating
            Jane,Doe,Acme LLC,512-555-0143,jane@acme.example,Austin,A
            Joe,Roe,Globex,512-555-0144,,,
            """);

    assertThat(second.merged()).isEqualTo(1);
    assertThat(second.added()).isEqualTo(1);
    assertThat(world.rows("SELECT company, email, city, custom FROM person WHERE id = 1"))
        .containsExactly("Acme|jane@acme.example|Austin|{\"Rating\":\"A\"}");
    assertThat(world.rows("SELECT number FROM phone WHERE prospect_id = 1 ORDER BY id"))
        .containsExactly("15125550142", "15125550143");
    assertThat(world.rows("SELECT list_id FROM shown_standing WHERE prospect_id = 1"))
        .containsExactly("1", "2");

    Undone undone = undo(second);

    assertThat(undone).isEqualTo(new Undone(1, 0));
    assertThat(world.rows("SELECT first_name, company, email, city, custom FROM person"))
        .containsExactly("Jane|Acme|||");
    assertThat(world.rows("SELECT number FROM phone")).containsExactly("15125550142");
    assertThat(world.rows("SELECT list_id FROM shown_standing")).containsExactly("1");
    assertThatThrownBy(() -> undo(second))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(IntakeReason.UNDONE_BEFORE));
  }

  @Test
  void anUndoKeepsWhatWasChangedSince() throws IOException {
    run("Texas", HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    ImportReport second = run("Texas", HEADER + "Jane,Doe,Acme,,jane@acme.example,Austin\n");
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE prospect SET city = 'Dallas' WHERE id = 1"));

    undo(second);

    assertThat(world.rows("SELECT email, city FROM person")).containsExactly("|Dallas");
  }

  @Test
  void anUndoKeepsWhoIsOnAnotherListToo() throws IOException {
    ImportReport first = run("Texas", HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    run("Ohio", HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    assertThat(undo(first)).isEqualTo(new Undone(0, 1));
    assertThat(world.rows("SELECT list_id FROM shown_standing")).containsExactly("2");
  }

  @Test
  void aCancelledImportLeavesNothing() throws IOException {
    Path file = file(HEADER + "Jane,Doe,Acme,512-555-0142,,\n".repeat(3_000));
    AtomicInteger told = new AtomicInteger();
    Progress stop =
        (done, total) -> {
          if (told.incrementAndGet() > 2) {
            throw new Cancelled();
          }
        };
    assertThatThrownBy(() -> world.workbench().importer().run(plan(file, "Texas"), stop))
        .isInstanceOf(Cancelled.class);
    assertThat(everything()).containsOnly(0L);
  }

  @Test
  void aHeaderAloneIsRefusedAndNothingChanged() throws IOException {
    Path file = file(HEADER);
    assertThatThrownBy(
            () -> world.workbench().importer().run(plan(file, "Texas"), Progress.unwatched()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(IntakeReason.NO_ROWS));
    assertThat(everything()).containsOnly(0L);
  }

  @Test
  void aDryRunTellsTheSameAndStoresNothing() throws IOException {
    run("Texas", HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    String rows =
        HEADER
            + "Jane,Doe,Acme,,jane@acme.example,\n"
            + "Jane,Doe,Acme,,jane@acme.example,\n"
            + "Joe,Roe,Globex,,,\n"
            + "Joe,Roe,Globex,512-555-0150,,\n"
            + "Joe,Roe,Globex GmbH,512-555-0150,,\n"
            + ",,,,,Austin\n";
    Path file = file(rows);
    List<PreviewRow.Fate> fates = new ArrayList<>();
    ImportReport dry =
        world
            .workbench()
            .importer()
            .dryRun(plan(file, "Texas"), row -> fates.add(row.fate()), Progress.unwatched());

    assertThat(fates)
        .containsExactly(
            new PreviewRow.Merged(new PreviewRow.Prospect(1), 1, false),
            new PreviewRow.Duplicate(new PreviewRow.Prospect(1)),
            new PreviewRow.Added(false),
            new PreviewRow.Merged(new PreviewRow.Line(4), 1, true),
            new PreviewRow.Duplicate(new PreviewRow.Line(4)),
            new PreviewRow.Rejected(RejectReason.NOTHING_TO_GO_BY));
    assertThat(world.ask("SELECT count(*) FROM prospect")).isEqualTo(1);

    ImportReport real = run("Texas", rows);
    assertThat(List.of(real.added(), real.merged(), real.duplicates(), real.rejected()))
        .containsExactly(dry.added(), dry.merged(), dry.duplicates(), dry.rejected())
        .containsExactly(1L, 2L, 2L, 1L);
    assertThat(real.notCallable()).isEqualTo(dry.notCallable()).isZero();
  }

  @Test
  void theSameFileIsNoticedAndItsMappingRemembered() throws IOException {
    Path file = file("Who,Number\nJane Doe,512-555-0142\n");
    ImportPlan plan = plan(file, "Texas");
    Mapping mapping =
        plan.mapping()
            .with(0, java.util.Optional.of(Field.FULL_NAME))
            .with(1, java.util.Optional.of(Field.MOBILE_PHONE));
    world.workbench().importer().run(plan.with(mapping), Progress.unwatched());

    ListFile again = look(file, "Texas");
    assertThat(again.sameFile()).hasValueSatisfying(it -> assertThat(it.list()).isEqualTo("Texas"));
    assertThat(again.remembered()).isTrue();
    assertThat(again.plan().mapping().column(Field.MOBILE_PHONE)).isPresent();
  }

  @Test
  void flagsOfTheFileBarAtOnce() throws IOException {
    ImportReport report =
        run(
            "Texas",
            """
            First Name,Last Name,Direct Phone,Mobile Phone,Mobile Phone Do Not Call,Do Not Call
            Jane,Doe,512-555-0142,,,TRUE
            Joe,Roe,,512-555-0143,yes,
            Jim,Poe,512-555-0144,512-555-0145,yes,
            """);
    assertThat(report.notCallable()).isEqualTo(2);
    assertThat(world.rows("SELECT scope, value, source FROM do_not_call ORDER BY scope, value"))
        .containsExactly(
            "number|15125550143|import", "number|15125550145|import", "person|1|import");
    assertThat(world.rows("SELECT bars FROM shown_standing ORDER BY prospect_id"))
        .containsExactly("1", "1", "0");
  }

  @Test
  void aManyTimesLargerImportMakesItsIndexesAnew() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 25_000; i++) {
      rows.append("Jane")
          .append(i)
          .append(",Doe,Acme Company of the Great North West Number ")
          .append(i)
          .append(",,jane.doe.of.the.great.north.west")
          .append(i)
          .append("@acme-company-of-the-great-north-west.example,")
          .append("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(2))
          .append('\n');
    }
    List<String> before = indexes();
    assertThat(run("Texas", rows.toString()).added()).isEqualTo(25_000);
    assertThat(indexes()).isEqualTo(before);
  }

  @Test
  void whatACrashLeftWhileFillingIsSwept() throws IOException {
    run("Texas", HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE segment SET state = 'filling'"));
    assertThat(world.ask("SELECT count(*) FROM person")).isZero();
    world.workbench().importer().sweep();
    assertThat(world.ask("SELECT count(*) FROM prospect")).isZero();
    assertThat(world.ask("SELECT count(*) FROM import")).isZero();
  }

  @Test
  void whatACrashLeftWhileShowingIsCarriedOn() throws IOException {
    run("Texas", HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE segment SET state = 'showing'"));
    world.workbench().importer().sweep();
    assertThat(world.ask("SELECT count(*) FROM person")).isEqualTo(1);
  }

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

    assertThat(world.workbench().sampleList().remove().removed()).isEqualTo(200);
    assertThat(everything()).containsOnly(0L);
  }

  private List<Long> everything() {
    List<Long> counts = new ArrayList<>();
    for (String table :
        List.of(
            "prospect", "phone", "standing", "segment", "call_list", "import", "merged_field")) {
      counts.add(world.ask("SELECT count(*) FROM " + table));
    }
    return counts;
  }

  private List<String> indexes() {
    return world.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name");
  }

  private Undone undo(ImportReport report) {
    return world.workbench().importer().undo(report.importId().orElseThrow(), Progress.unwatched());
  }

  private ImportReport run(String list, String content) throws IOException {
    return world.workbench().importer().run(plan(file(content), list), Progress.unwatched());
  }

  private ImportPlan plan(Path file, String list) {
    return look(file, list).plan();
  }

  private ListFile look(Path file, String list) {
    return world.workbench().listFiles().open(file, ReadAs.FOUND, Region.US, "", list);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "list", ".csv"), content);
  }
}
