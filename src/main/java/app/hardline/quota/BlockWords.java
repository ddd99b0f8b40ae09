package app.hardline.quota;

import app.hardline.words.Refused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads calling blocks as people write them: {@code 8:30 to 10 and 3-5pm}, {@code 8:30 AM to 10:00
 * AM}. As everywhere, a bare hour from 7 to 11 is in the morning and any other one in the
 * afternoon; where only the end says which half of the day it is, the begin lies before it.
 */
public final class BlockWords {
  private static final int FIRST_MORNING_HOUR = 7;
  private static final int NOON = 12;

  private static final String TIME =
      "(\\d{1,2})(?::(\\d{2}))?[\\s\\u00a0\\u202f]*([ap])?\\.?(?:m\\.?)?";
  private static final Pattern SPAN =
      Pattern.compile("\\s*" + TIME + "\\s*(?:-|–|—|to|until)\\s*" + TIME + "\\s*");
  private static final Pattern BETWEEN = Pattern.compile(",|;|\\band\\b|&");

  private BlockWords() {}

  /**
   * Reads the blocks of a weekday.
   *
   * @param day of the week
   * @param typed spans between commas or "and"; blank for none
   * @return the blocks, in the order in which they were typed
   * @throws Refused with {@link QuotaReason#UNCLEAR_BLOCK} or {@link QuotaReason#BLOCK_ENDS_FIRST}
   */
  public static List<CallingBlock> read(DayOfWeek day, String typed) {
    List<CallingBlock> blocks = new ArrayList<>();
    for (String part : BETWEEN.splitAsStream(typed.toLowerCase(Locale.ROOT)).toList()) {
      if (!part.isBlank()) {
        blocks.add(block(day, part));
      } else if (!typed.isBlank()) {
        throw new Refused(QuotaReason.UNCLEAR_BLOCK, typed.strip());
      }
    }
    return List.copyOf(blocks);
  }

  private static CallingBlock block(DayOfWeek day, String part) {
    Matcher span = SPAN.matcher(part);
    if (!span.matches()) {
      throw new Refused(QuotaReason.UNCLEAR_BLOCK, part.strip());
    }
    MatchResult found = span.toMatchResult();
    LocalTime to = time(part, found, 4, half(found, 6));
    String half = half(found, 3);
    LocalTime from = time(part, found, 1, half);
    if (half.isEmpty() && !from.isBefore(to)) {
      from = time(part, found, 1, "a");
    }
    return new CallingBlock(day, from, to);
  }

  private static String half(MatchResult found, int group) {
    return found.group(group) == null ? "" : found.group(group);
  }

  private static LocalTime time(String part, MatchResult found, int group, String half) {
    int hour = Integer.parseInt(found.group(group));
    int minute = found.group(group + 1) == null ? 0 : Integer.parseInt(found.group(group + 1));
    boolean possible = half.isEmpty() ? hour < 2 * NOON : hour >= 1 && hour <= NOON;
    if (!possible || minute > 59) {
      throw new Refused(QuotaReason.UNCLEAR_BLOCK, part.strip());
    }
    return LocalTime.of(onTheClock(hour, half), minute);
  }

  private static int onTheClock(int hour, String half) {
    if (half.isEmpty()) {
      return hour >= FIRST_MORNING_HOUR || hour == 0 ? hour : hour + NOON;
    }
    return hour % NOON + (half.equals("p") ? NOON : 0);
  }
}
