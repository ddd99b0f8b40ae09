package app.hardline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.compliance.DoNotCallScope;
import app.hardline.compliance.DoNotCallValue;
import app.hardline.dialing.Next;
import app.hardline.dialing.Scope;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nobody whom a do-not-call entry concerns is offered, whatever lists come and go. */
class DoNotCallProperties {
  private static final String HEADER = "First Name,Last Name,Company,Phone,Email,Web Site\n";

  /** The rows of all lists; the first is about the one who must not be called. */
  private static final List<String> ROWS =
      List.of(
          "Jane,Doe,Acme Inc.,512-555-0142,jane@acme.example,www.acme.example",
          "Jane,Doe,\"ACME, LLC\",512-555-0142,,",
          "J.,Doe,Other,,jane@acme.example,",
          "Bob,Roe,Acme,512-555-0143,bob@mail.acme.example,",
          "Ann,Poe,Beta,512-555-0144 x7,ann@beta.example,https://shop.acme.example/x",
          "Tim,Coe,Gamma,512-555-0142 ext 9,,",
          "Kim,Low,Delta,512-555-0145,kim@delta.example,");

  /** Imports some rows; or undoes an import; or adds the entry; or starts the program again. */
  record Step(int kind, List<Integer> rows, boolean flag, int undo) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, ROWS.size() - 1).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 3))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  @Property(tries = 60)
  void nobodyWhomAnEntryConcernsIsOffered(
      @ForAll DoNotCallScope scope, @ForAll("steps") List<Step> steps) throws IOException {
    Path folder = Files.createTempDirectory("hardline");
    try (World world = World.empty(folder.resolve("data"))) {
      Lists lists = new Lists(world, folder);
      List<ImportReport> imports = new ArrayList<>();
      boolean added = scope != DoNotCallScope.PERSON;
      if (added) {
        world.workbench().doNotCall().add(List.of(value(scope)), "");
      }
      for (Step step : steps) {
        switch (step.kind()) {
          case 0, 1 -> {
            boolean flag = !added && step.flag();
            imports.add(lists.into("List " + imports.size(), content(step.rows(), flag)));
            added |= flag;
          }
          case 2 -> {
            if (step.undo() < imports.size()) {
              lists.undo(imports.remove(step.undo()));
            }
          }
          default -> lists = new Lists(world.restart(), folder);
        }
        if (added) {
          assertNobodyConcerned(world, scope);
        }
      }
    }
  }

  private static DoNotCallValue value(DoNotCallScope scope) {
    return switch (scope) {
      case NUMBER -> DoNotCallValue.number(PhoneNumber.of("+15125550142"));
      case EMAIL -> DoNotCallValue.email("Jane@acme.example");
      case COMPANY -> DoNotCallValue.company("Acme");
      case DOMAIN -> DoNotCallValue.domain("acme.example");
      case PERSON -> throw new IllegalArgumentException("a list says so");
    };
  }

  /** A list whose own column says, or doesn't say, that Jane must not be called. */
  private static String content(List<Integer> rows, boolean flag) {
    StringBuilder content = new StringBuilder(HEADER.strip() + ",Do Not Call\n");
    if (flag) {
      content.append(ROWS.getFirst()).append(",yes\n");
    }
    rows.forEach(row -> content.append(ROWS.get(row)).append(",\n"));
    return content.toString();
  }

  private static void assertNobodyConcerned(World world, DoNotCallScope scope) {
    assertThat(world.workbench().queue().next(Scope.all(), 50))
        .map(Next::prospect)
        .noneMatch(who -> isConcerned(who, scope));
  }

  private static boolean isConcerned(Prospect who, DoNotCallScope scope) {
    return switch (scope) {
      case PERSON -> who.firstName().startsWith("J") && who.lastName().equals("Doe");
      case NUMBER ->
          who.dialable().stream()
              .allMatch(it -> it.number().orElseThrow().digits() == 15125550142L);
      case EMAIL -> who.email().equals("jane@acme.example");
      case COMPANY -> who.company().toLowerCase(java.util.Locale.ROOT).startsWith("acme");
      case DOMAIN -> who.email().endsWith("acme.example") || who.website().contains("acme.example");
    };
  }
}
