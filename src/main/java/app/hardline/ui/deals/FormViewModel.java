package app.hardline.ui.deals;

import app.hardline.pipeline.Amounts;
import app.hardline.pipeline.Deal;
import app.hardline.pipeline.DealDetails;
import app.hardline.pipeline.DealMove;
import app.hardline.pipeline.DealStage;
import app.hardline.pipeline.Deals;
import app.hardline.pipeline.Money;
import app.hardline.pipeline.NewDeal;
import app.hardline.time.OwnerClock;
import app.hardline.ui.kit.Tasks;
import app.hardline.words.Refused;
import app.hardline.words.Words;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The pane over the board, in which a deal is made, edited, won or lost. */
final class FormViewModel {
  private final Tasks tasks;
  private final Words words;
  private final OwnerClock clock;
  private final Deals deals;
  private final BoardWriter writer;
  private final BiConsumer<Form.Asks, Deal> kept;
  private final ReadOnlyObjectWrapper<Optional<Form>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>("");
  private final Map<Form.Field, StringProperty> typed = new EnumMap<>(Form.Field.class);

  FormViewModel(
      Tasks tasks,
      Words words,
      OwnerClock clock,
      Deals deals,
      BoardWriter writer,
      BiConsumer<Form.Asks, Deal> kept) {
    this.tasks = tasks;
    this.words = words;
    this.clock = clock;
    this.deals = deals;
    this.writer = writer;
    this.kept = kept;
  }

  /** What the pane asks for, while it is open. */
  ReadOnlyObjectProperty<Optional<Form>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /** What is wrong with what was typed; empty where nothing is. */
  ReadOnlyObjectProperty<String> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  StringProperty typed(Form.Field field) {
    return typed.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
  }

  void open(Form.Asks asks, Optional<Deal> deal) {
    problem.set("");
    DealDetails details = deal.map(Deal::details).orElse(DealDetails.NONE);
    Amounts amounts = details.amounts();
    typed(Form.Field.COMPANY).set("");
    typed(Form.Field.TITLE).set(details.title());
    typed(Form.Field.MRR).set(text(amounts.mrr()));
    typed(Form.Field.ONE_TIME).set(text(amounts.oneTime()));
    typed(Form.Field.GROSS_PROFIT).set(text(amounts.grossProfit()));
    typed(Form.Field.NEXT).set(details.next().what());
    typed(Form.Field.NEXT_ON).set(details.next().on().map(writer::typed).orElse(""));
    typed(Form.Field.WHY).set("");
    form.set(Optional.of(new Form(asks, deal)));
  }

  /** Leaves the pane; nothing is kept of what was typed. */
  void close() {
    form.set(Optional.empty());
  }

  /** Keeps what was typed; what is wrong with it is said, and it can be put right. */
  void save() {
    form.get()
        .ifPresent(open -> {
          try {
            keep(open.asks(), work(open));
          } catch (Refused refused) {
            problem.set(words.say(refused));
          }
        });
  }

  private Supplier<Deal> work(Form open) {
    FormReader reader = new FormReader(field -> typed(field).get(), clock);
    LocalDate today = clock.today();
    return switch (open.asks()) {
      case NEW -> {
        NewDeal made =
            new NewDeal(
                Optional.empty(),
                typed(Form.Field.COMPANY).get(),
                reader.details(DealDetails.NONE),
                DealMove.plain(DealStage.BOOKED, today));
        yield () -> deals.add(made);
      }
      case EDIT -> {
        Deal deal = open.deal().orElseThrow();
        DealDetails details = reader.details(deal.details());
        yield () -> deals.edit(deal.id(), details);
      }
      case WIN -> move(open, new DealMove(DealStage.WON, today, reader.amounts(), ""));
      case LOSE -> move(open, DealMove.lost(today, typed(Form.Field.WHY).get()));
    };
  }

  private Supplier<Deal> move(Form open, DealMove move) {
    Deal deal = open.deal().orElseThrow();
    return () -> deals.move(deal.id(), move);
  }

  private void keep(Form.Asks asks, Supplier<Deal> work) {
    tasks.ask(
        work,
        deal -> {
          close();
          kept.accept(asks, deal);
        },
        thrown -> {
          if (thrown instanceof Refused refused) {
            problem.set(words.say(refused));
          } else {
            tasks.tell(thrown);
          }
        });
  }

  private static String text(Optional<Money> money) {
    return money.map(it -> it.amount().toString()).orElse("");
  }
}
