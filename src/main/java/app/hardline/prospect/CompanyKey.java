package app.hardline.prospect;

/** A figure for a company's name, the same for every way of writing it that means the same. */
final class CompanyKey {
  /** Of those who have no company. */
  static final long NONE = 0;

  private static final long PRIME = 1_099_511_628_211L;
  private static final long OFFSET = -3_750_763_034_362_895_579L;

  private CompanyKey() {}

  /** The figure for a name, {@link #NONE} for none (FNV-1a, 64 bits). */
  static long of(String company) {
    String name = Fold.company(company);
    if (name.isEmpty()) {
      return NONE;
    }
    long key = OFFSET;
    for (int i = 0; i < name.length(); i++) {
      key = (key ^ name.charAt(i)) * PRIME;
    }
    return key == NONE ? 1 : key;
  }
}
