package app.hardline.compliance;

import app.hardline.prospect.CallingPlace;
import app.hardline.time.Holidays;
import app.hardline.time.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of calling, all of them. A country's rows hold, or those of {@code *} where it has
 * none; the rows of a state hold within them. Immutable.
 *
 * @param rules in the order of the file
 */
public record RuleBook(List<CallingRule> rules) {
  private static final String EVERYWHERE = "*";
  private static final Hours ALL_DAY = new Hours(LocalTime.MIN, LocalTime.MAX);

  /** Keeps the rules from change. */
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** When the law allows calls in a place on a date there; empty when it doesn't at all. */
  Optional<Hours> fence(CallingPlace place, LocalDate date, Holidays holidays) {
    List<CallingRule> rows = new ArrayList<>(inForce(place.country(), "", date));
    if (rows.isEmpty()) {
      rows.addAll(inForce(EVERYWHERE, "", date));
    }
    if (!place.state().isEmpty()) {
      rows.addAll(inForce(place.country(), place.state(), date));
    }
    Optional<Hours> left = Optional.of(ALL_DAY);
    for (CallingRule row : rows) {
      boolean closed =
          row.hours().isEmpty()
              || (!row.holidays() && holidays.inState(date, row.country(), row.state()));
      left = closed ? Optional.empty() : left.flatMap(row.hours().get()::within);
    }
    return left;
  }

  /** A newer row for days of the week stands for the older ones; a single date is one more. */
  private List<CallingRule> inForce(String country, String state, LocalDate date) {
    List<CallingRule> rows =
        rules.stream()
            .filter(rule -> rule.country().equals(country) && rule.state().equals(state))
            .filter(rule -> rule.covers(date))
            .toList();
    Optional<LocalDate> newest =
        rows.stream()
            .filter(RuleBook::weekly)
            .map(CallingRule::validFrom)
            .max(LocalDate::compareTo);
    return rows.stream()
        .filter(rule -> !weekly(rule) || newest.filter(rule.validFrom()::equals).isPresent())
        .toList();
  }

  private static boolean weekly(CallingRule rule) {
    return rule.days() instanceof CallingRule.Weekdays;
  }
}
