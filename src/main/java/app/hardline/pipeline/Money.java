package app.hardline.pipeline;

import app.hardline.words.Refused;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in the owner's one currency.
 *
 * @param cents hundredths, 0 or more
 */
public record Money(long cents) implements Comparable<Money> {
  /** Nothing. */
  public static final Money ZERO = new Money(0);

  private static final int HUNDREDTHS = 2;
  private static final Pattern TYPED = Pattern.compile("\\$?\\s*(\\d{1,12}(?:\\.\\d{1,2})?)");
  private static final Pattern THOUSANDS = Pattern.compile(",(?=\\d{3})");

  /** Checks that it is no debt. */
  public Money {
    if (cents < 0) {
      throw new IllegalArgumentException("money is nothing or more");
    }
  }

  /**
   * Reads an amount as one types it.
   *
   * @param text such as {@code 1850}, {@code $6,450} or {@code 99.50}
   * @return the amount
   * @throws Refused with {@link PipelineReason#NOT_AN_AMOUNT} when it is none, or below zero
   */
  public static Money read(String text) {
    return Optional.of(TYPED.matcher(THOUSANDS.matcher(text.strip()).replaceAll("")))
        .filter(match -> match.matches())
        .map(match -> new BigDecimal(match.group(1)))
        .map(amount -> new Money(amount.movePointRight(HUNDREDTHS).longValueExact()))
        .orElseThrow(() -> new Refused(PipelineReason.NOT_AN_AMOUNT, text));
  }

  /**
   * What some amounts come to.
   *
   * @param amounts any number of them
   * @return their sum
   */
  public static Money sum(Money... amounts) {
    return new Money(Arrays.stream(amounts).mapToLong(Money::cents).sum());
  }

  /**
   * Adds.
   *
   * @param other what is added
   * @return the sum
   */
  public Money plus(Money other) {
    return sum(this, other);
  }

  /**
   * The amount as a number.
   *
   * @return with two digits after the point, or with none where it is whole
   */
  public BigDecimal amount() {
    BigDecimal exact = BigDecimal.valueOf(cents, HUNDREDTHS);
    return exact.remainder(BigDecimal.ONE).signum() == 0 ? exact.setScale(0) : exact;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
