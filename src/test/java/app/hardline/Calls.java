package app.hardline;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import javafx.animation.Animation;

/** Calls into the JDK that only few places may make. */
final class Calls {

  private Calls() {}

  /** A condition that a class meets by one such call, method reference or field access. */
  static ArchCondition<JavaClass> to(String what, Predicate<AccessTarget> target) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (target.test(access.getTarget())) {
            events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
          }
        }
      }
    };
  }

  static boolean makesAThread(AccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    boolean made = name.equals("<init>");
    if (owner.isAssignableTo(Thread.class)) {
      return made
          || Set.of("start", "startVirtualThread", "ofVirtual", "ofPlatform").contains(name);
    }
    if (owner.isAssignableTo(BaseStream.class) || owner.isAssignableTo(Collection.class)) {
      return Set.of("parallel", "parallelStream").contains(name);
    }
    return switch (owner.getName()) {
      case "java.util.Timer", "java.util.concurrent.ThreadPoolExecutor" -> made;
      case "java.util.concurrent.Executors",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.StructuredTaskScope" ->
          true;
      case "java.util.concurrent.CompletableFuture" -> name.endsWith("Async");
      default -> false;
    };
  }

  static boolean repeatsAnAnimation(AccessTarget target) {
    return target.getOwner().isAssignableTo(Animation.class)
        && target.getName().equals("setCycleCount");
  }

  static boolean asksTheSystem(AccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
      return !takesAClock(target);
    }
    return switch (owner.getName()) {
      case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.util.TimeZone", "java.util.Locale" -> name.equals("getDefault");
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Calendar" -> name.equals("getInstance");
      case "java.util.Date" -> name.equals("<init>") && parameters(target).isEmpty();
      default -> false;
    };
  }

  static boolean usesAStandardStream(AccessTarget target) {
    String name = target.getName();
    return switch (target.getOwner().getName()) {
      case "java.lang.System" -> Set.of("out", "err", "in", "console").contains(name);
      case "java.io.FileDescriptor" -> Set.of("out", "err", "in").contains(name);
      default ->
          target.getOwner().isAssignableTo(Throwable.class)
              && name.equals("printStackTrace")
              && parameters(target).isEmpty();
    };
  }

  private static boolean takesAClock(AccessTarget target) {
    return parameters(target).stream().anyMatch(it -> it.isEquivalentTo(Clock.class));
  }

  private static List<JavaClass> parameters(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget code
        ? code.getRawParameterTypes()
        : List.of();
  }
}
