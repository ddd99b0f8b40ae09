package app.hardline;

import static app.hardline.Program.ROOT;
import static app.hardline.Program.check;
import static app.hardline.Program.described;
import static app.hardline.Program.in;
import static app.hardline.Program.outermost;
import static app.hardline.Program.residesOutside;
import static app.hardline.Program.topic;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The order of the packages, and which library is known where. */
class ArchitectureTest {

  private static final PackageOrder ORDER = PackageOrder.ofTheDesign();
  private static final DescribedPredicate<JavaClass> STORES =
      described("a *Store", it -> outermost(it).getSimpleName().endsWith("Store"));
  private static final DescribedPredicate<JavaClass> VIEW_MODELS =
      described("a *ViewModel", it -> outermost(it).getSimpleName().endsWith("ViewModel"));

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> known = ORDER.names();
    assertThat(Program.CLASSES.stream().map(Program::topic).filter(it -> !it.isEmpty()))
        .as("a new package is put into PackageOrder first, with the arrows that it needs")
        .isNotEmpty()
        .allMatch(known::contains);
  }

  @TestFactory
  Stream<DynamicTest> aPackageImportsOnlyWhatLiesBelowIt() {
    return ORDER.names().stream()
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () ->
                    check(
                        noClasses()
                            .that(resideInAPackage(in(name)))
                            .should()
                            .dependOnClassesThat(outOfReachOf(name))
                            .because("facts go down and nobody asks upwards"))));
  }

  @Test
  void noPackageIsInACycle() {
    check(
        slices()
            .matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that is in a cycle can't be read or changed by itself"));
  }

  @Test
  void onlyTheScreensKnowJavaFx() {
    check(
        noClasses()
            .that(residesOutside(in("ui")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "javafx..", "com.sun..", "atlantafx..", "org.controlsfx..", "org.kordamp.."))
            .because("the rules must work, and be tested, without a window"));
  }

  @Test
  void viewModelsKnowPropertiesAndListsOnly() {
    check(
        noClasses()
            .that(VIEW_MODELS)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
                    .and(
                        DescribedPredicate.not(
                            resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
            .because("a view model is tested without a toolkit"));
  }

  @Test
  void screensAndCommandsSeeNoTransaction() {
    check(
        noClasses()
            .that(resideInAnyPackage(in("ui"), in("cli")))
            .should()
            .dependOnClassesThat(
                described(
                    "a transaction",
                    it ->
                        Set.of(ROOT + ".store.Transaction", ROOT + ".store.Snapshot")
                            .contains(it.getName())))
            .because("doors open transactions; who holds one could hold it while a person thinks"));
  }

  @Test
  void onlyStoresSpeakSql() {
    check(
        noClasses()
            .that(residesOutside(in("store")))
            .and(DescribedPredicate.not(STORES))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "org.sqlite.."))
            .because("who looks for the SQL of a table finds it in one class"));
  }

  @Test
  void storesStayInTheirPackage() {
    check(
        classes()
            .that(STORES)
            .and(residesOutside(in("store")))
            .should()
            .notBePublic()
            .because("other packages come through the doors, where the rules are"));
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsKnownInOnePlace() {
    return Stream.of(
            only("org.apache.commons.csv..", "csv"),
            only("biweekly..", "paper"),
            only("jakarta.mail..", "paper"),
            only("gg.jte..", "paper"),
            only("com.openhtmltopdf..", "paper"),
            only("com.ibm.icu..", "csv"),
            only("com.google.i18n..", "prospect"),
            only("picocli..", "cli"))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
  }

  @Test
  void jsonIsForCommandsAndStores() {
    check(
        noClasses()
            .that(residesOutside(in("cli")))
            .and(DescribedPredicate.not(STORES))
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."))
            .because("JSON is a form of output and storage, no type to compute with"));
  }

  private static ArchRule only(String library, String name) {
    return noClasses()
        .that(residesOutside(in(name)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .because("a library that is known in one place can be replaced in one place");
  }

  private static DescribedPredicate<JavaClass> outOfReachOf(String name) {
    Set<String> allowed = ORDER.below(name);
    return described(
        "out of reach of " + name,
        it ->
            (it.getPackageName() + ".").startsWith(ROOT + ".")
                && !topic(it).equals(name)
                && !allowed.contains(topic(it)));
  }
}
