package app.hardline.cli;

import app.hardline.pipeline.Money;
import app.hardline.prospect.CallLists;
import app.hardline.prospect.ListCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Names the call lists with their counts. */
@Command(
    name = "lists",
    description = "Names the call lists and how far each is used up.",
    subcommands = ListsCommand.Price.class)
final class ListsCommand implements Callable<Integer> {
  @ParentCommand private HardlineCommand hardline;

  private record Shown(
      String name, long prospects, long called, long ready, Optional<BigDecimal> price) {
    static Shown of(ListCounts counts, Map<String, Long> prices) {
      String name = counts.list().name();
      return new Shown(
          name,
          counts.prospects(),
          counts.called(),
          counts.ready(),
          Optional.ofNullable(prices.get(name)).map(it -> new Money(it).amount()));
    }
  }

  private record Answer(List<Shown> lists) {}

  @Override
  public Integer call() {
    List<Shown> lists =
        hardline.withData(workbench -> {
          Map<String, Long> prices = workbench.lists().prices();
          return workbench.queue().lists().stream().map(it -> Shown.of(it, prices)).toList();
        });
    Console console = hardline.console();
    if (hardline.json()) {
      console.json(new Answer(lists));
    } else if (lists.isEmpty()) {
      console.say("command.lists.none");
    } else {
      lists.forEach(it -> {
        console.say("command.list", it.name(), it.prospects(), it.called(), it.ready());
        it.price().ifPresent(price -> console.say("command.list.price", said(price)));
      });
    }
    return 0;
  }

  private static String said(BigDecimal price) {
    return MomentWord.figures().money(price);
  }

  /** Says what a list cost, so that its conversations have a price. */
  @Command(
      name = "price",
      description = "Says what a list cost; without an amount that isn’t known any more.")
  static final class Price implements Callable<Integer> {
    @ParentCommand private ListsCommand lists;

    @Parameters(index = "0", paramLabel = "NAME", description = "the list")
    private String name = "";

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "AMOUNT",
        description = "what it cost, such as 450 or 99.50")
    private @Nullable Money price;

    private record Priced(String name, Optional<BigDecimal> price) {}

    @Override
    public Integer call() {
      Priced answer =
          lists.hardline.withData(workbench -> {
            CallLists all = workbench.lists();
            all.setPrice(
                all.named(name),
                price == null ? OptionalLong.empty() : OptionalLong.of(price.cents()));
            return new Priced(
                all.named(name).name(), Optional.ofNullable(price).map(Money::amount));
          });
      Console console = lists.hardline.console();
      if (lists.hardline.json()) {
        console.json(answer);
      } else {
        answer
            .price()
            .ifPresentOrElse(
                it -> console.say("command.list.priced", answer.name(), said(it)),
                () -> console.say("command.list.unpriced", answer.name()));
      }
      return 0;
    }
  }
}
