package app.hardline.bench;

import app.hardline.prospect.Filter;
import app.hardline.prospect.Order;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Selection;
import app.hardline.work.Progress;
import app.hardline.workbench.Workbench;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The prospects screen's questions: who is found while one types, the pages of the table, and all
 * ids in order.
 */
final class ProspectsBench {
  private static final int SHOWN = 200;
  private static final int PAGE = 100;
  private static final int WARM_UP = 200;
  private static final int TIMES = 1_000;
  private static final int ORDERS = 5;
  private static final double SEARCH_GOAL = 10;
  private static final double PAGE_GOAL = 2;

  private final PrintStream out;
  private final Random random = new Random(42);

  ProspectsBench(PrintStream out) {
    this.out = out;
  }

  /** Asks over a data folder that is filled. */
  void run(Path data) {
    try (Workbench workbench = CallBench.open(data)) {
      workbench.search().catchUp(Progress.unwatched());
      long[] ids = workbench.selections().ids(Selection.all());
      out.printf("%,d prospects%n", ids.length);
      List<Prospect> some = workbench.prospects().page(some(ids, 500));
      terms(some).forEach((name, terms) -> search(workbench, name, terms));
      pages(workbench, ids);
      orders(workbench);
    }
  }

  private void search(Workbench workbench, String name, List<String> terms) {
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      Selection wanted = Selection.all().found(terms.get(random.nextInt(terms.size())));
      long start = System.nanoTime();
      workbench.selections().ids(wanted, SHOWN, Progress.unwatched());
      if (i >= WARM_UP) {
        found.add((System.nanoTime() - start) / 1e6);
      }
    }
    out.printf(
        "find by %-16s %s; the goal is a p99 of %.0f ms%n",
        name + ":", Figures.latency(found), SEARCH_GOAL);
  }

  private void pages(Workbench workbench, long[] ids) {
    List<Double> read = new ArrayList<>();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      int from = random.nextInt(Math.max(1, ids.length - PAGE));
      List<Long> page = LongStream.of(ids).skip(from).limit(PAGE).boxed().toList();
      long start = System.nanoTime();
      workbench.prospects().standings(page);
      workbench.meetings().of(page);
      workbench.prospects().page(page);
      if (i >= WARM_UP) {
        read.add((System.nanoTime() - start) / 1e6);
      }
    }
    out.printf(
        "a page of the table:     %s; the goal is a p50 of %.0f ms%n",
        Figures.latency(read), PAGE_GOAL);
  }

  private void orders(Workbench workbench) {
    for (Order order : Order.values()) {
      out.printf("all ids, %-15s %s%n", order + ":", all(workbench, Selection.all().sorted(order)));
    }
    Selection direct = Selection.all().filtered(List.of(new Filter.HasDirect()));
    out.printf("with a direct number:    %s%n", all(workbench, direct));
    Selection fresh = Selection.all().filtered(List.of(new Filter.NeverCalled()));
    out.printf("never called:            %s%n", all(workbench, fresh));
    List<Double> lists = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      long start = System.nanoTime();
      workbench.lists().all();
      workbench.selections().count();
      workbench.selections().loose();
      lists.add((System.nanoTime() - start) / 1e6);
    }
    out.printf("the lists' counts:       %s%n", Figures.latency(lists));
  }

  private static String all(Workbench workbench, Selection selection) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      long start = System.nanoTime();
      workbench.selections().ids(selection);
      times.add((System.nanoTime() - start) / 1e6);
    }
    return Figures.latency(times);
  }

  /** What is typed: beginnings of what some of the prospects are called. */
  private static Map<String, List<String>> terms(List<Prospect> some) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    for (int letters : new int[] {1, 2, 3, 5}) {
      terms.put(
          letters + " letters",
          some.stream()
              .flatMap(who -> List.of(who.firstName(), who.lastName(), who.company()).stream())
              .filter(word -> word.length() >= letters)
              .map(word -> word.substring(0, letters))
              .filter(word -> !word.isBlank())
              .toList());
    }
    terms.put("names", some.stream().map(Prospect::name).collect(Collectors.toList()));
    terms.put(
        "name, company",
        some.stream()
            .filter(who -> !who.company().isEmpty())
            .map(who -> who.firstName() + " " + who.company())
            .toList());
    terms.put(
        "last digits",
        some.stream()
            .flatMap(who -> who.dialable().stream().findFirst().stream())
            .flatMap(phone -> phone.number().stream())
            .map(number -> Long.toString(number.digits() % 10_000))
            .toList());
    return terms;
  }

  private List<Long> some(long[] ids, int count) {
    return random.ints(count, 0, ids.length).mapToObj(i -> ids[i]).distinct().toList();
  }
}
