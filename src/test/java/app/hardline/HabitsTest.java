package app.hardline;

import static app.hardline.Program.ROOT;
import static app.hardline.Program.check;
import static app.hardline.Program.described;
import static app.hardline.Program.in;
import static app.hardline.Program.residesOutside;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import app.hardline.ui.kit.FocusBack;
import app.hardline.words.Reason;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** How all code is written, whatever package it is in. */
class HabitsTest {

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
    String[] features =
        PackageOrder.ofTheDesign().features().stream().map(Program::in).toArray(String[]::new);
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
    assertThat(Program.CLASSES.stream())
        .filteredOn(it -> it.isInterface() && !it.isAnnotation())
        .filteredOn(it -> !it.isAnnotatedWith(FunctionalInterface.class))
        .filteredOn(it -> it.getAllSubclasses().stream().filter(HabitsTest::made).count() == 1)
        .as("what has one form is that class; an interface before it only hides where to look")
        .isEmpty();
  }

  @Test
  void theReasonsOfAFeatureAreOneEnum() {
    List<JavaClass> reasons = new ArrayList<>();
    Program.CLASSES.stream()
        .filter(it -> it.isAssignableTo(Reason.class) && !it.isInterface())
        .filter(it -> !it.isAnonymousClass())
        .forEach(reasons::add);
    assertThat(reasons).allMatch(JavaClass::isEnum);
    assertThat(reasons).extracting(JavaClass::getPackageName).doesNotHaveDuplicates();
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
  void onlyTheWatchForTheFocusIsAnAnimationThatRepeats() {
    check(
        noClasses()
            .that(not(equivalentTo(FocusBack.class)))
            .should(Calls.to("repeat an animation", Calls::repeatsAnAnimation))
            .because("while one runs the window is gone through sixty times a second: see Beat"));
  }

  private static boolean made(JavaClass type) {
    return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private static DescribedPredicate<JavaClass> notTheEntry() {
    return described("not the entry", it -> !it.getPackageName().equals(ROOT));
  }
}
