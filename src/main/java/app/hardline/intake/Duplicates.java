package app.hardline.intake;

import java.util.function.IntPredicate;

/**
 * Which keys are taken, and by whom: one long for each, in one table with open addressing, so that
 * millions fit. A long holds the number of the holder in its lower bits and the upper 38 bits of
 * the hash. A hit is a hint: the caller confirms it. Not safe for several threads.
 */
final class Duplicates {
  /** Holders are numbered from 1 to 2^26 - 1. */
  private static final int HOLDER_BITS = 26;

  private static final long HOLDER = (1L << HOLDER_BITS) - 1;

  /** A number that so many share is looked up for the first of them only. */
  private static final int MOST_HOLDERS_OF_A_KEY = 8;

  private static final int SMALLEST = 1 << 12;
  private static final double FULLEST = 0.75;

  private long[] table = new long[SMALLEST];
  private int taken;

  /**
   * Finds who holds a key.
   *
   * @param key a hash; 0 is none
   * @param confirm asked for each holder until it says yes
   * @return the holder that was confirmed, or 0
   */
  int find(long key, IntPredicate confirm) {
    if (key == 0) {
      return 0;
    }
    for (int place = place(key); table[place] != 0; place = next(place)) {
      long entry = table[place];
      int holder = (int) (entry & HOLDER);
      if ((entry & ~HOLDER) == (key & ~HOLDER) && confirm.test(holder)) {
        return holder;
      }
    }
    return 0;
  }

  /**
   * Lets a key be held by one more.
   *
   * @param key a hash; 0 is left alone
   * @param holder from 1 to 67,108,863
   */
  void add(long key, int holder) {
    if (key == 0) {
      return;
    }
    if (holder <= 0 || holder > HOLDER) {
      throw new IllegalArgumentException("holders are numbered from 1 to " + HOLDER);
    }
    if (taken + 1 > table.length * FULLEST) {
      grow();
    }
    int same = 0;
    int place = place(key);
    while (table[place] != 0) {
      if ((table[place] & ~HOLDER) == (key & ~HOLDER) && ++same == MOST_HOLDERS_OF_A_KEY) {
        return;
      }
      place = next(place);
    }
    table[place] = (key & ~HOLDER) | holder;
    taken++;
  }

  private int place(long key) {
    return (int) (key >>> HOLDER_BITS) & (table.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (table.length - 1);
  }

  /**
   * Doubles the table. The entries keep all of the hash that a place is made of, so nothing is
   * hashed anew.
   */
  private void grow() {
    long[] old = table;
    table = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        int place = place(entry);
        while (table[place] != 0) {
          place = next(place);
        }
        table[place] = entry;
      }
    }
  }
}
