package app.hardline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Which package may import which: the arrows of the design, as data. */
final class PackageOrder {

  /** What every feature stands on. */
  private static final String[] FOUNDATION = {"time", "work", "words", "csv", "paper", "store"};

  private final Map<String, Set<String>> below = new LinkedHashMap<>();

  private PackageOrder() {}

  /** The packages below the entry, lowest first. A name must stand before what is above it. */
  static PackageOrder ofTheDesign() {
    PackageOrder order = new PackageOrder();
    order.put("time");
    order.put("work");
    order.put("words", "time", "work");
    order.put("csv", "words");
    order.put("paper", "words");
    order.put("store", "words");
    order.put("ledger", "csv", "paper", "store");
    order.feature("prospect");
    order.feature("compliance", "prospect");
    order.feature("intake", "compliance");
    order.feature("calls", "compliance");
    order.feature("dialer", "compliance");
    order.feature("script", "prospect");
    order.feature("pipeline", "calls");
    order.feature("quota", "pipeline");
    order.feature("dialing", "calls", "dialer", "script", "quota");
    order.feature("plan", "quota");
    order.feature("insight", "plan");
    order.feature("match", "calls");
    order.feature("commitment", "ledger", "plan", "match");
    order.feature("scoreboard", "commitment", "insight");
    order.put("workbench", order.below.keySet().toArray(String[]::new));
    order.put("cli", "workbench");
    order.put("ui", "workbench");
    return order;
  }

  /** Every package of the design. */
  Set<String> names() {
    return below.keySet();
  }

  /** The packages that hold the product's rules, each with its own storage. */
  Set<String> features() {
    Set<String> features = new TreeSet<>(below.keySet());
    features.removeAll(Set.of(FOUNDATION));
    features.removeAll(Set.of("ledger", "workbench", "cli", "ui"));
    return features;
  }

  /** What a package may import beside itself. */
  Set<String> below(String name) {
    return Objects.requireNonNull(below.get(name), name);
  }

  private void feature(String name, String... next) {
    put(name, FOUNDATION);
    below(name).addAll(closure(next));
  }

  private void put(String name, String... next) {
    below.put(name, closure(next));
  }

  private Set<String> closure(String... names) {
    Set<String> all = new TreeSet<>();
    for (String name : names) {
      all.add(name);
      all.addAll(below(name));
    }
    return all;
  }
}
