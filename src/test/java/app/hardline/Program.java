package app.hardline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Predicate;

/** The compiled program, and the words in which rules speak of it. */
final class Program {
  static final String ROOT = "app.hardline";
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private Program() {}

  static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  static DescribedPredicate<JavaClass> residesOutside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }

  static DescribedPredicate<JavaClass> described(String what, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(what, predicate);
  }

  static String in(String name) {
    return ROOT + "." + name + "..";
  }

  /** The package right below the root that a class is in; empty for the entry's own. */
  static String topic(JavaClass type) {
    String name = type.getPackageName();
    return name.length() <= ROOT.length()
        ? ""
        : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Program::outermost).orElse(type);
  }
}
