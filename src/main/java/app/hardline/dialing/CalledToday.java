package app.hardline.dialing;

import app.hardline.compliance.CallingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom today's calls keep from being called: their colleagues, and those called twice. */
final class CalledToday {
  /** Nobody else at a company is called for so long. */
  static final Duration COMPANY_RESTS = Duration.ofHours(1);

  private final Map<Long, QueueCountStore.Called> people = new LinkedHashMap<>();
  private final Map<Long, List<QueueCountStore.Called>> companies = new LinkedHashMap<>();
  private final Instant now;

  CalledToday(Collection<QueueCountStore.Called> called, Instant now) {
    this.now = now;
    for (QueueCountStore.Called one : called) {
      people.put(one.prospect(), one);
      if (one.company() != 0) {
        companies.computeIfAbsent(one.company(), _ -> new ArrayList<>()).add(one);
      }
    }
  }

  /** Everybody who was called. */
  Collection<Long> people() {
    return people.keySet();
  }

  /** The companies at which nobody is called who wasn't called before today. */
  Set<Long> held() {
    Set<Long> held = new HashSet<>();
    companies.forEach((company, called) -> {
      if (holds(called)) {
        held.add(company);
      }
    });
    return held;
  }

  /** Whether calls to others at their company keep somebody from being called. */
  boolean heldByOthers(long prospect, long company) {
    return holds(
        companies.getOrDefault(company, List.of()).stream()
            .filter(it -> it.prospect() != prospect)
            .toList());
  }

  /** Whether somebody was called as often as it is allowed. */
  boolean tired(long prospect) {
    QueueCountStore.Called called = people.get(prospect);
    return called != null && called.calls() >= CallingRules.MOST_A_DAY;
  }

  private boolean holds(List<QueueCountStore.Called> called) {
    return called.stream().anyMatch(it -> it.last().isAfter(now.minus(COMPANY_RESTS)))
        || called.stream().mapToInt(QueueCountStore.Called::calls).sum() >= CallingRules.MOST_A_DAY;
  }
}
