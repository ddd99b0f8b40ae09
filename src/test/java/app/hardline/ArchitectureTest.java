package app.hardline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.words.Reason;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The order of the packages, and which library is known where. */
class ArchitectureTest {

  private static final String ROOT = "app.hardline";
  private static final PackageOrder ORDER = PackageOrder.ofTheDesign();
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final DescribedPredicate<JavaClass> STORES =
      described("a *Store", it -> outermost(it).getSimpleName().endsWith("Store"));
  private static final DescribedPredicate<JavaClass> VIEW_MODELS =
      described("a *ViewModel", it -> outermost(it).getSimpleName().endsWith("ViewModel"));

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Set<String> known = ORDER.names();
    assertThat(PROGRAM.stream().map(ArchitectureTest::topic).filter(it -> !it.isEmpty()))
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

  @Test
  void threadsAreMadeInTwoPlaces() {
    check(
        noClasses()
            .that(residesOutside(in("store"), in("ui.kit")))
            .should(Calls.to("make a thread", Calls::makesAThread))
            .because("store and ui.kit decide what runs beside what; the rest just runs"));
  }

  @Test
  void executorsAreKnownInThreePlaces() {
    check(
        noClasses()
            .that(residesOutside(in("store"), in("ui.kit"), in("intake")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class)
            .because("only the import's pipeline is given an executor"));
  }

  @Test
  void onlyTheKitReturnsToTheScreensThread() {
    check(
        noClasses()
            .that(residesOutside(in("ui.kit")))
            .should()
            .dependOnClassesThat(resideInAPackage("javafx.concurrent.."))
            .orShould()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("one seam to the background is enough, and tests replace it"));
  }

  @Test
  void onlyTheEntryAsksTheMachineForTheTime() {
    check(
        noClasses()
            .that(notTheEntry())
            .should(Calls.to("ask the system's clock or zone", Calls::asksTheSystem))
            .because("a quota stands on the date, so time comes from OwnerClock alone"));
  }

  @Test
  void onlyCommandsUseTheStandardStreams() {
    check(
        noClasses()
            .that(residesOutside(in("cli")).and(notTheEntry()))
            .should(Calls.to("use a standard stream", Calls::usesAStandardStream))
            .because("standard output belongs to whoever called the command"));
  }

  @Test
  void logsGoThroughSlf4j() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.logging.."))
            .because("there is one log, and one place that says where it goes"));
  }

  @Test
  void nothingStaticChanges() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("a test would have to reset it and a second window would share it"));
  }

  @Test
  void nothingStaticHoldsWhatChanges() {
    check(
        noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(
                described(
                    "a holder of changing state",
                    it ->
                        it.getPackageName().equals("java.util.concurrent.atomic")
                            || it.isAssignableTo("javafx.beans.property.Property")))
            .because("a final box with changing content is static state all the same"));
  }

  @Test
  void nothingIsInjectedIntoFields() {
    check(
        noFields()
            .should()
            .beAnnotatedWith(
                DescribedPredicate.<JavaAnnotation<?>>describe(
                    "an injection",
                    it ->
                        Set.of("Inject", "FXML", "Resource", "Autowired")
                            .contains(it.getRawType().getSimpleName())))
            .because("constructors say what a class needs; Workbench is the one place that wires"));
  }

  @Test
  void whatAFeatureHandsOutIsImmutable() {
    String[] features = ORDER.features().stream().map(ArchitectureTest::in).toArray(String[]::new);
    check(
        fields()
            .that()
            .areDeclaredInClassesThat(
                resideInAnyPackage(features).and(described("public", PublicTypes::includes)))
            .should()
            .beFinal()
            .because("what crosses a border must not change under its reader"));
  }

  @Test
  void namesSayWhatAClassIsFor() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Tool)(\\$.*)?")
            .because("such a name fits anything, so anything ends up in it"));
  }

  @Test
  void noInterfaceHasASingleImplementation() {
    assertThat(PROGRAM.stream())
        .filteredOn(it -> it.isInterface() && !it.isAnnotation())
        .filteredOn(it -> !it.isAnnotatedWith(FunctionalInterface.class))
        .filteredOn(
            it -> it.getAllSubclasses().stream().filter(ArchitectureTest::made).count() == 1)
        .as("what has one form is that class; an interface before it only hides where to look")
        .isEmpty();
  }

  @Test
  void theReasonsOfAFeatureAreOneEnum() {
    List<JavaClass> reasons = new ArrayList<>();
    PROGRAM.stream()
        .filter(it -> it.isAssignableTo(Reason.class) && !it.isInterface())
        .filter(it -> !it.isAnonymousClass())
        .forEach(reasons::add);
    assertThat(reasons).allMatch(JavaClass::isEnum);
    assertThat(reasons).extracting(JavaClass::getPackageName).doesNotHaveDuplicates();
  }

  private static boolean made(JavaClass type) {
    return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
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

  private static DescribedPredicate<JavaClass> notTheEntry() {
    return described("not the entry", it -> !it.getPackageName().equals(ROOT));
  }

  private static DescribedPredicate<JavaClass> residesOutside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }

  private static DescribedPredicate<JavaClass> described(
      String what, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(what, predicate);
  }

  private static String in(String name) {
    return ROOT + "." + name + "..";
  }

  /** The package right below the root that a class is in; empty for the entry's own. */
  private static String topic(JavaClass type) {
    String name = type.getPackageName();
    return name.length() <= ROOT.length()
        ? ""
        : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }
}
