package app.hardline.pipeline;

import app.hardline.calls.Meeting;
import app.hardline.calls.Meetings;
import app.hardline.calls.StandingMeeting;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Prospects;
import app.hardline.store.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts deals and meetings together: each meeting that nothing was done with is a deal by itself;
 * one with somebody who has an open deal already belongs to that.
 */
final class Board {
  private final Meetings meetings;
  private final Prospects prospects;
  private final DealStore store;

  /** A deal, what lies of it in the database, and the meeting that it is about. */
  record Card(
      Deal deal, Optional<Long> row, List<DealStore.Moved> moves, Optional<Meeting> meeting) {

    Optional<DealStore.Moved> last() {
      return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
    }

    boolean isCalled(DealId id) {
      return switch (id) {
        case DealId.Begun begun -> deal.id().equals(begun);
        case DealId.OfMeeting(long booked) ->
            deal.id().equals(id)
                || moves.stream().anyMatch(it -> it.meeting().equals(Optional.of(booked)));
      };
    }
  }

  Board(Meetings meetings, Prospects prospects, DealStore store) {
    this.meetings = meetings;
    this.prospects = prospects;
    this.store = store;
  }

  /** All deals: those of meetings by their time, then the others as they were made. */
  List<Card> all(Snapshot view) {
    List<DealStore.Row> rows = store.all(view);
    Map<Long, List<DealStore.Moved>> moves = store.moves(view);
    Map<Long, StandingMeeting> standing =
        meetings.standing(view).stream()
            .collect(
                Collectors.toMap(
                    it -> it.meeting().prospect(),
                    Function.identity(),
                    (_, later) -> later,
                    LinkedHashMap::new));
    List<DealStore.Row> begun = rows.stream().filter(it -> moves.containsKey(it.id())).toList();
    Map<Long, Prospect> known = known(view, begun, standing.keySet());
    Map<Long, Long> owners = owners(begun, moves, standing);
    Map<Long, DealStore.Row> written = new HashMap<>();
    rows.stream()
        .filter(it -> !moves.containsKey(it.id()))
        .forEach(it -> it.prospect().ifPresent(prospect -> written.put(prospect, it)));
    List<Card> cards = new ArrayList<>();
    standing.forEach((prospect, it) -> {
      boolean over = it.calledOff() && DealStage.of(it.meeting().state()).isBeforeTheMeeting();
      Optional<Prospect> who = Optional.ofNullable(known.get(prospect));
      if (!owners.containsKey(it.meeting().id()) && !over && who.isPresent()) {
        cards.add(unwritten(it, who.get(), Optional.ofNullable(written.get(prospect))));
      }
    });
    for (DealStore.Row row : begun) {
      Optional<StandingMeeting> own =
          row.prospect()
              .flatMap(it -> Optional.ofNullable(standing.get(it)))
              .filter(it ->
                  Optional.ofNullable(owners.get(it.meeting().id()))
                      .filter(owner -> owner == row.id())
                      .isPresent());
      Optional<Prospect> who = row.prospect().flatMap(it -> Optional.ofNullable(known.get(it)));
      cards.add(begun(row, moves.getOrDefault(row.id(), List.of()), own, who));
    }
    return cards;
  }

  /** Deals that were won or lost on some days, the first one first, without their meetings. */
  List<Deal> decided(Snapshot view, LocalDate from, LocalDate to) {
    Map<Long, List<DealStore.Moved>> moves = store.moves(view);
    List<DealStore.Row> rows =
        store.all(view).stream()
            .filter(row -> isDecided(moves.getOrDefault(row.id(), List.of()), from, to))
            .toList();
    Map<Long, Prospect> known = known(view, rows, Set.of());
    return rows.stream()
        .map(row ->
            begun(
                    row,
                    moves.getOrDefault(row.id(), List.of()),
                    Optional.empty(),
                    row.prospect().flatMap(it -> Optional.ofNullable(known.get(it))))
                .deal())
        .sorted(Comparator.comparing(Deal::since))
        .toList();
  }

  private static boolean isDecided(List<DealStore.Moved> moves, LocalDate from, LocalDate to) {
    if (moves.isEmpty()) {
      return false;
    }
    DealMove last = moves.getLast().move();
    return !last.to().isOpen() && !last.on().isBefore(from) && !last.on().isAfter(to);
  }

  private Map<Long, Prospect> known(
      Snapshot view, List<DealStore.Row> begun, Set<Long> withMeeting) {
    Set<Long> ids = new HashSet<>(withMeeting);
    begun.forEach(it -> it.prospect().ifPresent(ids::add));
    return prospects.page(view, ids).stream()
        .collect(Collectors.toMap(Prospect::id, Function.identity()));
  }

  /** Which deal each meeting belongs to: the one that was moved with it, or the open one. */
  private static Map<Long, Long> owners(
      List<DealStore.Row> begun,
      Map<Long, List<DealStore.Moved>> moves,
      Map<Long, StandingMeeting> standing) {
    Map<Long, Long> owners = new HashMap<>();
    for (DealStore.Row row : begun) {
      List<DealStore.Moved> own = moves.getOrDefault(row.id(), List.of());
      if (own.getLast().move().to().isOpen()) {
        row.prospect()
            .flatMap(it -> Optional.ofNullable(standing.get(it)))
            .ifPresent(it -> owners.put(it.meeting().id(), row.id()));
      }
    }
    moves.values().stream()
        .flatMap(List::stream)
        .forEach(it -> it.meeting().ifPresent(meeting -> owners.put(meeting, it.deal())));
    return owners;
  }

  private static Card unwritten(
      StandingMeeting standing, Prospect who, Optional<DealStore.Row> row) {
    Meeting meeting = standing.meeting();
    DealStage stage = DealStage.of(meeting.state());
    LocalDate since = stage == DealStage.BOOKED ? standing.bookedOn() : meeting.at().toLocalDate();
    Deal deal =
        new Deal(
            new DealId.OfMeeting(meeting.id()),
            Optional.of(who.id()),
            company(who, ""),
            contact(who),
            row.map(DealStore.Row::details).orElse(DealDetails.NONE),
            stage,
            since,
            "",
            Optional.of(meeting.at()));
    return new Card(deal, row.map(DealStore.Row::id), List.of(), Optional.of(meeting));
  }

  private static Card begun(
      DealStore.Row row,
      List<DealStore.Moved> moves,
      Optional<StandingMeeting> standing,
      Optional<Prospect> who) {
    DealMove last = moves.getLast().move();
    Optional<StandingMeeting> tells = standing.filter(_ -> last.to().isBeforeTheMeeting());
    DealStage stage = tells.map(it -> DealStage.of(it.meeting().state())).orElse(last.to());
    LocalDate since =
        stage == last.to()
            ? last.on()
            : tells.map(StandingMeeting::bookedOn).filter(last.on()::isBefore).orElse(last.on());
    DealDetails said = row.details();
    DealDetails details =
        stage == DealStage.WON ? new DealDetails(said.title(), last.amounts(), said.next()) : said;
    Deal deal =
        new Deal(
            new DealId.Begun(row.id()),
            who.map(Prospect::id),
            who.map(it -> company(it, row.company())).orElse(row.company()),
            who.map(Board::contact).orElse(""),
            details,
            stage,
            since,
            last.why(),
            standing.map(it -> it.meeting().at()));
    return new Card(deal, Optional.of(row.id()), moves, standing.map(StandingMeeting::meeting));
  }

  /** The company's name as it is now, as it was, or the person's. */
  static String company(Prospect who, String before) {
    return Stream.of(who.company(), before, who.name())
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String contact(Prospect who) {
    return (who.firstName() + " " + who.lastName()).strip();
  }
}
