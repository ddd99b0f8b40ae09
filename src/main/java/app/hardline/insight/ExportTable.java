package app.hardline.insight;

/** What is given out of the data, each as a table of its own. */
public enum ExportTable {
  /** The call lists. */
  LISTS("lists", "exported_list"),
  /** The prospects. */
  PROSPECTS("prospects", "exported_prospect"),
  /** The prospects' numbers, as dialed and as they were read. */
  NUMBERS("numbers", "exported_number"),
  /** Every call, those that were taken back too. */
  CALLS("calls", "exported_call"),
  /** The callbacks that were promised. */
  CALLBACKS("callbacks", "exported_callback"),
  /** The meetings that were booked. */
  MEETINGS("meetings", "exported_meeting"),
  /** When prospects' contracts end. */
  CONTRACT_ENDS("contract-ends", "exported_contract_end"),
  /** The deals. */
  DEALS("deals", "exported_deal"),
  /** What became of the deals, move by move. */
  DEAL_MOVES("deal-moves", "exported_deal_move"),
  /** What is counted by hand. */
  KPIS("kpis", "exported_kpi"),
  /** Each number that was counted by hand. */
  KPI_ENTRIES("kpi-entries", "exported_kpi_entry"),
  /** The quotas, each with the day from which on it holds. */
  QUOTAS("quotas", "exported_target"),
  /** The times of the week for calling. */
  CALLING_BLOCKS("calling-blocks", "exported_calling_block"),
  /** Those that were moved for a day. */
  MOVED_BLOCKS("moved-blocks", "exported_moved_block"),
  /** Days off, and holidays that are worked. */
  DAYS("days", "exported_day"),
  /** Whose public holidays are kept. */
  HOLIDAYS("holidays", "exported_holidays"),
  /** The ways in which a call can end. */
  OUTCOMES("outcomes", "exported_outcome"),
  /** Who must never be called again, with what was lifted. */
  DO_NOT_CALL("do-not-call", "exported_do_not_call"),
  /** What is said on a call, every version. */
  SCRIPTS("scripts", "exported_script"),
  /** What prospects say against it, and the answers. */
  OBJECTIONS("objections", "exported_objection");

  private final String word;
  private final String view;

  ExportTable(String word, String view) {
    this.word = word;
    this.view = view;
  }

  /**
   * The table's name, as files are called.
   *
   * @return lower case, with hyphens
   */
  public String word() {
    return word;
  }

  /** Where its rows are read. */
  String view() {
    return view;
  }
}
