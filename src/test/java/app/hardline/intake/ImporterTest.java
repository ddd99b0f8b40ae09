package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hardline.words.Refused;
import app.hardline.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImporterTest extends WithLists {
  @Test
  void rowsBecomeProspectsOnTheList() throws IOException {
    ImportReport report =
        lists.run(
            Lists.HEADER
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
        lists.run(
            Lists.HEADER
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
    lists.run(
        Lists.HEADER
            + "Jane,Doe,Acme,,,\n"
            + between
            + "Jane,Doe,Acme,512-555-0142,,\n"
            + "Jane,Doe,Acme,512-555-0143,,\n");
    assertThat(world.rows("SELECT number FROM phone"))
        .containsExactly("15125550142", "15125550143");
  }

  @Test
  void aNumberFromALaterRowLetsThemAndNobodyElseIntoTheQueue() throws IOException {
    ImportReport report =
        lists.run(
            Lists.HEADER
                + "Jim,Roe,Globex,12346,,\n"
                + "Jane,Doe,Acme,,,\n"
                + "Jane,Doe,Acme,512-555-0142,,\n");
    assertThat(report.notCallable()).isEqualTo(1);
    assertThat(world.rows("SELECT bars FROM shown_standing ORDER BY prospect_id"))
        .containsExactly("2", "0");
  }

  @Test
  void aHeaderAloneIsRefusedAndNothingChanged() throws IOException {
    Path file = lists.file(Lists.HEADER);
    assertThatThrownBy(
            () -> world.workbench().importer().run(lists.look(file).plan(), Progress.unwatched()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(IntakeReason.NO_ROWS));
    assertThat(everything()).containsOnly(0L);
  }

  @Test
  void aDryRunTellsTheSameAndStoresNothing() throws IOException {
    lists.run(Lists.HEADER + "Jane,Doe,Acme,512-555-0142,,\n");
    String rows =
        Lists.HEADER
            + "Jane,Doe,Acme,,jane@acme.example,\n"
            + "Jane,Doe,Acme,,jane@acme.example,\n"
            + "Joe,Roe,Globex,,,\n"
            + "Joe,Roe,Globex,512-555-0150,,\n"
            + "Joe,Roe,Globex GmbH,512-555-0150,,\n"
            + ",,,,,Austin\n";
    Path file = lists.file(rows);
    List<PreviewRow.Fate> fates = new ArrayList<>();
    ImportReport dry =
        world
            .workbench()
            .importer()
            .dryRun(lists.look(file).plan(), row -> fates.add(row.fate()), Progress.unwatched());

    assertThat(fates)
        .containsExactly(
            new PreviewRow.Merged(new PreviewRow.Prospect(1), 1, false),
            new PreviewRow.Duplicate(new PreviewRow.Prospect(1)),
            new PreviewRow.Added(false),
            new PreviewRow.Merged(new PreviewRow.Line(4), 1, true),
            new PreviewRow.Duplicate(new PreviewRow.Line(4)),
            new PreviewRow.Rejected(RejectReason.NOTHING_TO_GO_BY));
    assertThat(world.ask("SELECT count(*) FROM prospect")).isEqualTo(1);

    ImportReport real = lists.run(rows);
    assertThat(List.of(real.added(), real.merged(), real.duplicates(), real.rejected()))
        .containsExactly(dry.added(), dry.merged(), dry.duplicates(), dry.rejected())
        .containsExactly(1L, 2L, 2L, 1L);
    assertThat(real.notCallable()).isEqualTo(dry.notCallable()).isZero();
  }

  @Test
  void theSameFileIsNoticedAndItsMappingRemembered() throws IOException {
    Path file = lists.file("Who,Number\nJane Doe,512-555-0142\n");
    ImportPlan plan = lists.look(file).plan();
    Mapping mapping =
        plan.mapping()
            .with(0, java.util.Optional.of(Field.FULL_NAME))
            .with(1, java.util.Optional.of(Field.MOBILE_PHONE));
    world.workbench().importer().run(plan.with(mapping), Progress.unwatched());

    ListFile again = lists.look(file);
    assertThat(again.sameFile()).hasValueSatisfying(it -> assertThat(it.list()).isEqualTo("Texas"));
    assertThat(again.remembered()).isTrue();
    assertThat(again.plan().mapping().column(Field.MOBILE_PHONE)).isPresent();
  }

  @Test
  void flagsOfTheFileBarAtOnce() throws IOException {
    ImportReport report =
        lists.run(
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
    StringBuilder rows = new StringBuilder(Lists.HEADER);
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
    assertThat(lists.run(rows.toString()).added()).isEqualTo(25_000);
    assertThat(indexes()).isEqualTo(before);
  }
}
