package app.hardline.cli;

import app.hardline.prospect.Bar;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Standing;
import app.hardline.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Prospects with their status and number of calls, read by pages so that none are held. */
final class ProspectPages implements Iterable<ProspectPages.Entry> {
  private static final int PAGE = 500;

  private final Workbench workbench;
  private final long[] ids;

  ProspectPages(Workbench workbench, long[] ids) {
    this.workbench = workbench;
    this.ids = ids;
  }

  /** A prospect with what a command says beside. */
  record Entry(Prospect prospect, Optional<Standing> standing, long calls) {

    /** One word for where they stand; empty when they are on no list. */
    String status() {
      return standing.map(Entry::word).orElse("");
    }

    private static String word(Standing standing) {
      if (standing.bars().contains(Bar.DO_NOT_CALL)) {
        return "doNotCall";
      }
      if (standing.bars().contains(Bar.RETIRED)) {
        return "retired";
      }
      if (standing.bars().contains(Bar.BOOKED)) {
        return "booked";
      }
      if (standing.bars().contains(Bar.NO_NUMBER)) {
        return "noNumber";
      }
      return switch (standing.tier()) {
        case CALLBACK -> "callback";
        case FOLLOW_UP -> "followUp";
        case RETRY -> "retry";
        case NEW -> "new";
        case DONE -> "done";
      };
    }
  }

  @Override
  public Iterator<Entry> iterator() {
    return new Iterator<>() {
      private int next;
      private Iterator<Entry> page = List.<Entry>of().iterator();

      @Override
      public boolean hasNext() {
        while (!page.hasNext() && next < ids.length) {
          int end = Math.min(ids.length, next + PAGE);
          page = read(Arrays.stream(ids, next, end).boxed().toList()).iterator();
          next = end;
        }
        return page.hasNext();
      }

      @Override
      public Entry next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return page.next();
      }
    };
  }

  private List<Entry> read(List<Long> wanted) {
    Map<Long, Standing> standings = workbench.prospects().standings(wanted);
    Map<Long, Long> calls = workbench.calls().counts(wanted);
    List<Entry> entries = new ArrayList<>();
    for (Prospect prospect : workbench.prospects().page(wanted)) {
      entries.add(
          new Entry(
              prospect,
              Optional.ofNullable(standings.get(prospect.id())),
              calls.getOrDefault(prospect.id(), 0L)));
    }
    return entries;
  }
}
