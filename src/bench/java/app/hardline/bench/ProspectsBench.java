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
import java.util.List;
import java.util.Random;
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
      SearchTerms.of(some).forEach((name, terms) -> search(workbench, name, terms));
      pages(workbench, ids);
      orders(workbench);
    }
  }

  private void search(Workbench workbench, String name, List<String> terms) {
    Timed timed = new Timed();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      Selection wanted = Selection.all().found(terms.get(random.nextInt(terms.size())));
      Runnable find = () -> workbench.selections().ids(wanted, SHOWN, Progress.unwatched());
      timed.run(find, i >= WARM_UP);
    }
    out.printf("find by %-20s %s%n", name + ":", timed.against(SEARCH_GOAL));
  }

  private void pages(Workbench workbench, long[] ids) {
    Timed timed = new Timed();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      int from = random.nextInt(Math.max(1, ids.length - PAGE));
      List<Long> page = LongStream.of(ids).skip(from).limit(PAGE).boxed().toList();
      timed.run(
          () -> {
            workbench.prospects().standings(page);
            workbench.meetings().of(page);
            workbench.prospects().page(page);
          },
          i >= WARM_UP);
    }
    out.printf("a page of the table:         %s%n", timed.against(PAGE_GOAL));
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

  private List<Long> some(long[] ids, int count) {
    return random.ints(count, 0, ids.length).mapToObj(i -> ids[i]).distinct().toList();
  }
}
