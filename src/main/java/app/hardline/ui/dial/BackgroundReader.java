package app.hardline.ui.dial;

import app.hardline.dialing.Card;
import app.hardline.intake.EarlierImport;
import app.hardline.intake.Origin;
import app.hardline.prospect.CallList;
import app.hardline.prospect.Phone;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.prospect.Standing;
import app.hardline.ui.kit.WindowChoices;
import app.hardline.words.Words;
import app.hardline.workbench.Workbench;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is known of the one on the card beyond what it takes to dial. */
final class BackgroundReader {
  private static final int COLLEAGUES_SHOWN = 3;

  private final Workbench workbench;
  private final Words words;
  private final FaceWriter writer;

  BackgroundReader(Workbench workbench, Words words, FaceWriter writer) {
    this.workbench = workbench;
    this.words = words;
    this.writer = writer;
  }

  Background read(Card card) {
    Prospect who = card.prospect();
    Optional<Origin> origin = workbench.origins().of(who.id());
    Optional<CallList> list = origin.map(Origin::list).filter(it -> !it.practice());
    String grounds = list.flatMap(workbench.lists()::grounds).orElse("");
    String from = origin.map(this::from).orElse("");
    return new Background(
        who.id(),
        places(card.phones()),
        colleagues(who),
        from,
        origin.filter(_ -> !grounds.isEmpty()).map(it -> said(it, grounds)).orElse(from),
        list,
        grounds,
        new WebSearch(workbench.settings().get(WindowChoices.WEB_SEARCH)).address(who));
  }

  void giveGrounds(CallList list, String grounds) {
    workbench.lists().giveGrounds(list, grounds);
  }

  private static Map<PhoneNumber, String> places(List<Phone> phones) {
    Map<PhoneNumber, String> places = new HashMap<>();
    phones.stream()
        .flatMap(phone -> phone.number().stream())
        .forEach(number -> places.put(number, number.place()));
    return Map.copyOf(places);
  }

  private List<Background.Colleague> colleagues(Prospect who) {
    List<Prospect> others = workbench.prospects().colleagues(who, COLLEAGUES_SHOWN);
    Map<Long, Standing> standings =
        workbench.prospects().standings(others.stream().map(Prospect::id).toList());
    return others.stream()
        .map(it ->
            new Background.Colleague(
                it.name(), writer.standing(standings.getOrDefault(it.id(), Standing.fresh()))))
        .toList();
  }

  private String from(Origin origin) {
    String list = origin.list().name();
    if (origin.list().practice()) {
      return words.say("screen.dial.from.practice", list);
    }
    return origin
        .arrival()
        .map(it -> words.say("screen.dial.from.file", list, writer.dated(it.at()), file(it)))
        .or(() ->
            origin
                .byHand()
                .map(at -> words.say("screen.dial.from.hand.dated", list, writer.dated(at))))
        .orElseGet(() -> words.say("screen.dial.from.hand", list));
  }

  private String said(Origin origin, String grounds) {
    String list = origin.list().name();
    return origin
        .arrival()
        .map(it -> words.say("screen.dial.grounds.dated", list, writer.dated(it.at()), grounds))
        .or(() ->
            origin
                .byHand()
                .map(at -> words.say("screen.dial.grounds.hand", list, writer.dated(at), grounds)))
        .orElseGet(() -> words.say("screen.dial.grounds", list, grounds));
  }

  private static String file(EarlierImport arrival) {
    return Optional.ofNullable(Path.of(arrival.file()).getFileName())
        .map(Path::toString)
        .orElse(arrival.file());
  }
}
