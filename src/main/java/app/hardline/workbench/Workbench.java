package app.hardline.workbench;

import app.hardline.calls.Agenda;
import app.hardline.calls.CallLog;
import app.hardline.calls.Callbacks;
import app.hardline.calls.ContractEnds;
import app.hardline.calls.Departing;
import app.hardline.calls.Meetings;
import app.hardline.calls.Outcomes;
import app.hardline.compliance.CallingRules;
import app.hardline.compliance.CallingTimes;
import app.hardline.compliance.DoNotCall;
import app.hardline.compliance.DoNotCallList;
import app.hardline.dialing.DialSessions;
import app.hardline.dialing.Queue;
import app.hardline.intake.ByHand;
import app.hardline.intake.Corrections;
import app.hardline.intake.DoNotCallFiles;
import app.hardline.intake.Importer;
import app.hardline.intake.ListFiles;
import app.hardline.intake.Origins;
import app.hardline.intake.SampleList;
import app.hardline.prospect.CallLists;
import app.hardline.prospect.Handling;
import app.hardline.prospect.ProspectSearch;
import app.hardline.prospect.Prospects;
import app.hardline.prospect.Selections;
import app.hardline.quota.Quotas;
import app.hardline.quota.Tally;
import app.hardline.script.Drills;
import app.hardline.script.Objections;
import app.hardline.script.Scripts;
import app.hardline.store.DataFolder;
import app.hardline.store.Database;
import app.hardline.store.OwnerZones;
import app.hardline.store.Settings;
import app.hardline.time.OwnerClock;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** Everything the program can do, over one data folder. Closed when the program ends. */
public final class Workbench implements AutoCloseable {
  private final Database database;
  private final OwnerClock clock;
  private final Settings settings;
  private final Prospects prospects;
  private final CallLists lists;
  private final ProspectSearch search;
  private final Selections selections;
  private final Handling hand;
  private final Departing departing;
  private final Corrections corrections;
  private final Origins origins;
  private final ContractEnds contractEnds;
  private final DoNotCall doNotCall;
  private final DoNotCallList doNotCallList;
  private final Outcomes outcomes;
  private final CallLog calls;
  private final Callbacks callbacks;
  private final Meetings meetings;
  private final Agenda agenda;
  private final CallingTimes callingTimes;
  private final Quotas quotas;
  private final Tally tally;
  private final Queue queue;
  private final Scripts scripts;
  private final Objections objections;
  private final Drills drills;
  private final DialSessions dialSessions;
  private final ListFiles listFiles;
  private final Importer importer;
  private final DoNotCallFiles doNotCallFiles;
  private final ByHand byHand;
  private final SampleList sampleList;
  private final Books books;
  private final Upkeep upkeep;

  private Workbench(DataFolder folder, Database database, Clock machine) {
    this.database = database;
    this.clock = new OwnerClock(machine, new OwnerZones(database).current(machine));
    this.settings = new Settings(database);
    this.prospects = new Prospects(database);
    this.lists = new CallLists(database, clock);
    this.search = new ProspectSearch(database);
    this.selections = new Selections(database, clock);
    this.doNotCall = new DoNotCall(database, clock, prospects);
    this.doNotCallList = new DoNotCallList(database, prospects);
    this.outcomes = new Outcomes(database);
    this.calls = new CallLog(database, clock, prospects, doNotCall);
    this.callbacks = new Callbacks(database, prospects);
    this.meetings = new Meetings(database, clock, prospects, calls);
    this.agenda = new Agenda(database, prospects);
    this.byHand = new ByHand(database, clock, lists, doNotCall);
    this.hand = new Handling(database, clock);
    this.departing = new Departing(database, settings, hand, doNotCall, search, calls);
    this.corrections =
        new Corrections(database, settings, hand, doNotCall, search, calls::numbersChanged);
    this.origins = new Origins(database);
    this.contractEnds = new ContractEnds(database);
    this.quotas = new Quotas(database, settings, clock);
    this.tally = new Tally(database, clock, calls, quotas, meetings);
    this.scripts = new Scripts(database, clock);
    this.objections = new Objections(database, clock);
    this.drills = new Drills(database, clock);
    this.callingTimes = new CallingTimes(database, folder, settings, clock);
    this.queue = new Queue(database, clock, prospects, lists, selections, callingTimes);
    CallingRules rules = new CallingRules(database, doNotCall, callingTimes, clock);
    this.dialSessions =
        new DialSessions(database, clock, queue, prospects, rules, calls, tally, scripts, meetings);
    this.listFiles = new ListFiles(database);
    this.importer = new Importer(database, clock, lists, doNotCall, search);
    this.doNotCallFiles = new DoNotCallFiles(listFiles, doNotCall, clock);
    this.sampleList =
        new SampleList(database, lists, listFiles, importer, search, EveryTrace.left());
    this.books = new Books(database, clock, prospects, meetings, contractEnds, quotas);
    this.upkeep = new Upkeep(importer, search, departing);
  }

  /**
   * Opens the data in a folder, and makes it where there is none. Waits for nobody's import; what a
   * crash left of one isn't seen, and is left to {@link Upkeep}.
   *
   * @param folder where the data lies
   * @param machine the machine's clock and zone
   * @param onScreen true when asked on the thread that paints the screen
   * @return the open workbench
   * @throws app.hardline.words.Refused with a {@link app.hardline.store.StoreReason} when the data
   *     can't be opened
   */
  public static Workbench open(DataFolder folder, Clock machine, BooleanSupplier onScreen) {
    Workbench workbench = new Workbench(folder, Database.open(folder, onScreen), machine);
    try {
      workbench.doNotCall.settle();
    } catch (RuntimeException e) {
      workbench.close();
      throw e;
    }
    return workbench;
  }

  /** What the calls came to. */
  public Books books() {
    return books;
  }

  /** The open file. */
  public Database database() {
    return database;
  }

  /** The owner's clock. */
  public OwnerClock clock() {
    return clock;
  }

  /** The owner's choices. */
  public Settings settings() {
    return settings;
  }

  /** The prospects. */
  public Prospects prospects() {
    return prospects;
  }

  /** The call lists. */
  public CallLists lists() {
    return lists;
  }

  /** The search over prospects. */
  public ProspectSearch search() {
    return search;
  }

  /** Which prospects are shown, and in which order. */
  public Selections selections() {
    return selections;
  }

  /** What the owner does to prospects by hand. */
  public Handling hand() {
    return hand;
  }

  /** Prospects that are deleted or merged by hand. */
  public Departing departing() {
    return departing;
  }

  /** What is put right of prospects by hand. */
  public Corrections corrections() {
    return corrections;
  }

  /** Where prospects came from. */
  public Origins origins() {
    return origins;
  }

  /** When prospects' contracts end. */
  public ContractEnds contractEnds() {
    return contractEnds;
  }

  /** Looks at files before they are imported. */
  public ListFiles listFiles() {
    return listFiles;
  }

  /** What brings files in. */
  public Importer importer() {
    return importer;
  }

  /** What brings registers and suppression lists onto do-not-call. */
  public DoNotCallFiles doNotCallFiles() {
    return doNotCallFiles;
  }

  /** The list to practice on. */
  public SampleList sampleList() {
    return sampleList;
  }

  /** Who must never be called again. */
  public DoNotCall doNotCall() {
    return doNotCall;
  }

  /** The do-not-call list, with what proves each entry. */
  public DoNotCallList doNotCallList() {
    return doNotCallList;
  }

  /** The ways in which a call can end. */
  public Outcomes outcomes() {
    return outcomes;
  }

  /** The record of calls. */
  public CallLog calls() {
    return calls;
  }

  /** The callbacks that are promised. */
  public Callbacks callbacks() {
    return callbacks;
  }

  /** The meetings that are booked. */
  public Meetings meetings() {
    return meetings;
  }

  /** When prospects may be called. */
  public CallingTimes callingTimes() {
    return callingTimes;
  }

  /** What stands at a time already. */
  public Agenda agenda() {
    return agenda;
  }

  /** What adds a prospect by hand. */
  public ByHand byHand() {
    return byHand;
  }

  /** The quotas. */
  public Quotas quotas() {
    return quotas;
  }

  /** Today against the quota. */
  public Tally tally() {
    return tally;
  }

  /** Who comes next. */
  public Queue queue() {
    return queue;
  }

  /** What is said on a call. */
  public Scripts scripts() {
    return scripts;
  }

  /** What prospects say against it, and the answers. */
  public Objections objections() {
    return objections;
  }

  /** What practices the answers. */
  public Drills drills() {
    return drills;
  }

  /** What starts a dial session. */
  public DialSessions dialSessions() {
    return dialSessions;
  }

  /** The chores that keep the data in order. */
  public Upkeep upkeep() {
    return upkeep;
  }

  @Override
  public void close() {
    database.close();
  }
}
