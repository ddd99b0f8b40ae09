package app.hardline.pipeline;

import app.hardline.calls.Meeting;
import app.hardline.calls.MeetingState;
import app.hardline.calls.Meetings;
import app.hardline.prospect.Prospects;
import app.hardline.store.Database;
import app.hardline.store.Snapshot;
import app.hardline.store.Transaction;
import app.hardline.time.OwnerClock;
import app.hardline.words.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows meetings. A booked meeting is a deal without being written; it begins with its first
 * move and holds the meeting from then on. Every move is kept and can be taken back. Safe for any
 * thread but the screen's.
 */
public final class Deals {
  private final Database database;
  private final OwnerClock clock;
  private final Prospects prospects;
  private final Meetings meetings;
  private final DealStore store = new DealStore();
  private final Board board;

  /**
   * The deals of a database.
   *
   * @param database where they are kept
   * @param clock the owner's
   * @param prospects with whom they are
   * @param meetings that they follow
   */
  public Deals(Database database, OwnerClock clock, Prospects prospects, Meetings meetings) {
    this.database = database;
    this.clock = clock;
    this.prospects = prospects;
    this.meetings = meetings;
    this.board = new Board(meetings, prospects, store);
  }

  /**
   * All deals as they stand.
   *
   * @return those of meetings with which nothing was done yet by the meeting's time, then the
   *     others as they were begun
   */
  public List<Deal> all() {
    return database.read(view -> board.all(view).stream().map(Board.Card::deal).toList());
  }

  /**
   * Part: deals that were won or lost on some days.
   *
   * @param view what is read
   * @param from the first day, the owner's
   * @param to the last day
   * @return as they stand, without their meetings, the first one first
   */
  public List<Deal> decided(Snapshot view, LocalDate from, LocalDate to) {
    return board.decided(view, from, to);
  }

  /**
   * A deal as it stands.
   *
   * @param id which deal
   * @return the deal
   * @throws Refused with {@link PipelineReason#UNKNOWN_DEAL} when there is none
   */
  public Deal get(DealId id) {
    return database.read(view -> card(view, id).deal());
  }

  /**
   * Makes a deal by hand.
   *
   * @param made what is known of it
   * @return as it stands
   * @throws Refused with {@link PipelineReason#NO_COMPANY}, {@link PipelineReason#PRACTICE}, for
   *     its first move as {@link #move}, or with {@link
   *     app.hardline.prospect.ProspectReason#UNKNOWN_PROSPECT}
   */
  public Deal add(NewDeal made) {
    return database.write(tx -> {
      Optional<Long> prospect = made.prospect().map(it -> prospects.now(tx, it));
      String company = made.company().strip();
      if (prospect.isPresent()) {
        company = Board.company(prospects.get(tx, prospect.get()), company);
        if (prospects.practice(tx, prospect.get())) {
          throw new Refused(PipelineReason.PRACTICE);
        }
      }
      if (company.isEmpty()) {
        throw new Refused(PipelineReason.NO_COMPANY);
      }
      long id = store.add(tx, prospect, company, clock.instant());
      move(tx, id, made.details(), made.first(), Optional.empty());
      return card(tx, new DealId.Begun(id)).deal();
    });
  }

  /**
   * Moves a deal. What its meeting became is kept with the meeting: who is moved to an offer came.
   *
   * @param id which deal
   * @param move how far it is now; what isn't said of the worth of one that is won is what was
   *     expected
   * @return as it stands
   * @throws Refused with {@link PipelineReason#UNKNOWN_DEAL}, {@link PipelineReason#ALREADY_THERE},
   *     {@link PipelineReason#IN_THE_FUTURE}, {@link PipelineReason#NOT_YET}, {@link
   *     PipelineReason#NO_AMOUNT} or {@link PipelineReason#NO_REASON}
   */
  public Deal move(DealId id, DealMove move) {
    return database.write(tx -> {
      Board.Card card = card(tx, id);
      if (card.deal().stage() == move.to()) {
        throw new Refused(PipelineReason.ALREADY_THERE);
      }
      long row = row(tx, card);
      move(tx, row, card.deal().details(), move, about(tx, card));
      return card(tx, new DealId.Begun(row)).deal();
    });
  }

  /**
   * Writes anew what the owner says of a deal. It doesn't begin by that. Of one that is won, other
   * amounts are kept as another move on the same day.
   *
   * @param id which deal
   * @param details all that is said from now on
   * @return as it stands
   * @throws Refused with {@link PipelineReason#UNKNOWN_DEAL} or {@link PipelineReason#NO_AMOUNT}
   */
  public Deal edit(DealId id, DealDetails details) {
    return database.write(tx -> {
      Board.Card card = card(tx, id);
      long row = row(tx, card);
      Deal deal = card.deal();
      if (deal.stage() == DealStage.WON && !details.amounts().equals(deal.details().amounts())) {
        DealMove again = new DealMove(DealStage.WON, deal.since(), details.amounts(), "");
        move(tx, row, details, again, about(tx, card));
      }
      store.write(tx, row, details);
      return card(tx, card.moves().isEmpty() ? deal.id() : new DealId.Begun(row)).deal();
    });
  }

  /**
   * Takes back the move that was made last of all. Without any move left, a deal of a meeting is
   * that meeting again, and one that was made by hand isn't there any more.
   *
   * @return the deal as it was before it was taken back
   * @throws Refused with {@link PipelineReason#NOTHING_TO_TAKE_BACK} when there is none
   */
  public Deal takeBack() {
    return database.write(tx -> {
      DealStore.Moved last =
          store.last(tx).orElseThrow(() -> new Refused(PipelineReason.NOTHING_TO_TAKE_BACK));
      return takeBack(tx, card(tx, new DealId.Begun(last.deal())));
    });
  }

  /**
   * Takes back the last move of a deal.
   *
   * @param id which deal
   * @return the deal as it was before that
   * @throws Refused with {@link PipelineReason#UNKNOWN_DEAL}, or with {@link
   *     PipelineReason#NOTHING_TO_TAKE_BACK} when it was never moved
   */
  public Deal takeBack(DealId id) {
    return database.write(tx -> takeBack(tx, card(tx, id)));
  }

  /**
   * Asks to be told when deals changed, or the meetings before them.
   *
   * @param action run on any thread
   * @return stops it
   */
  public Runnable onChange(Runnable action) {
    return database
        .changes()
        .listen(Set.of("deal", "deal_move", "meeting", "call", "prospect"), action);
  }

  private Deal takeBack(Transaction tx, Board.Card card) {
    DealStore.Moved last =
        card.last().orElseThrow(() -> new Refused(PipelineReason.NOTHING_TO_TAKE_BACK));
    store.takeBack(tx, last.id(), clock.instant());
    last.meetingWas()
        .ifPresent(was -> meeting(tx, last).ifPresent(it -> meetings.tell(tx, it, was)));
    hold(tx, last.deal());
    last.meeting()
        .filter(it -> !store.isMoved(tx, it))
        .ifPresent(it -> meetings.hold(tx, it, false));
    return card.deal();
  }

  private void move(
      Transaction tx, long row, DealDetails details, DealMove move, Optional<Meeting> meeting) {
    DealMove settled = settled(move, details.amounts());
    Optional<MeetingState> told =
        move.to().meeting().filter(it -> meeting.filter(m -> m.state() != it).isPresent());
    if (move.to() != DealStage.BOOKED && told.isPresent()) {
      meeting.ifPresent(this::checkItsDay);
    }
    store.move(
        tx,
        row,
        settled,
        meeting.map(Meeting::id),
        told.flatMap(_ -> meeting.map(Meeting::state)),
        clock.instant());
    Amounts expected =
        move.to() == DealStage.WON ? details.amounts() : move.amounts().or(details.amounts());
    store.write(tx, row, new DealDetails(details.title(), expected, details.next()));
    told.ifPresent(state -> meeting.ifPresent(it -> meetings.tell(tx, it, state)));
    hold(tx, row);
  }

  private DealMove settled(DealMove move, Amounts expected) {
    LocalDate today = clock.today();
    if (move.on().isAfter(today)) {
      throw new Refused(PipelineReason.IN_THE_FUTURE, move.on().toString());
    }
    String why = move.why().strip();
    if (move.to() == DealStage.LOST && why.isEmpty()) {
      throw new Refused(PipelineReason.NO_REASON);
    }
    Amounts amounts = move.amounts();
    if (move.to() == DealStage.WON) {
      if (!amounts.or(expected).isWorth()) {
        throw new Refused(PipelineReason.NO_AMOUNT);
      }
      amounts = amounts.or(expected).settled();
    }
    return new DealMove(move.to(), move.on(), amounts, move.to() == DealStage.LOST ? why : "");
  }

  private void checkItsDay(Meeting meeting) {
    LocalDate day = meeting.at().toLocalDate();
    if (day.isAfter(clock.today())) {
      throw new Refused(PipelineReason.NOT_YET, day.toString());
    }
  }

  /** Which meeting a move of a deal tells of: the next one until it was held, then that one. */
  private Optional<Meeting> about(Snapshot view, Board.Card card) {
    if (card.moves().isEmpty() || card.deal().stage().isBeforeTheMeeting()) {
      return card.meeting();
    }
    return card.last().flatMap(it -> meeting(view, it));
  }

  private Optional<Meeting> meeting(Snapshot view, DealStore.Moved moved) {
    return moved.meeting().flatMap(it -> meetings.get(view, it));
  }

  /** A deal holds the meetings with which it was moved, unless it is back before the first. */
  private void hold(Transaction tx, long row) {
    List<DealStore.Moved> moves = store.moves(tx, row);
    boolean held = !moves.isEmpty() && moves.getLast().move().to() != DealStage.BOOKED;
    moves.forEach(it -> it.meeting().ifPresent(id -> meetings.hold(tx, id, held)));
  }

  private long row(Transaction tx, Board.Card card) {
    Deal deal = card.deal();
    long row =
        card.row().orElseGet(() -> store.add(tx, deal.prospect(), deal.company(), clock.instant()));
    if (card.moves().isEmpty()) {
      card.meeting().ifPresent(meeting -> store.begin(tx, row, meeting.id()));
    }
    return row;
  }

  private Board.Card card(Snapshot view, DealId id) {
    return board.all(view).stream()
        .filter(it -> it.isCalled(id))
        .findFirst()
        .orElseThrow(() -> new Refused(PipelineReason.UNKNOWN_DEAL, id.text()));
  }
}
