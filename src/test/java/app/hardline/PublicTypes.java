package app.hardline;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** What other packages can see. */
final class PublicTypes {

  private PublicTypes() {}

  /** Whether a type and all types around it are public. */
  static boolean includes(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicTypes::includes).orElse(true);
  }
}
