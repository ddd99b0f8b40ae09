package app.hardline.ui.dial;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the dial screen can have done. All but {@code leave} and {@code importList} are called off
 * the screen's thread.
 *
 * @param read reads what is to be shown
 * @param dial hands a number to the dialer
 * @param log logs a call and gives who is next
 * @param undo takes the last outcome back
 * @param skip puts the prospect on the card behind the others of this session
 * @param keepNote keeps what is being typed about a prospect
 * @param when reads a date in words; quick enough for the screen's thread
 * @param open opens a web address
 * @param leave goes back to Today
 * @param importList opens the import
 */
public record DialActions(
    Supplier<DialFacts> read,
    BiConsumer<Card, Card.Phone> dial,
    Function<Finished, DialFacts> log,
    Supplier<DialFacts> undo,
    Function<Card, DialFacts> skip,
    BiConsumer<Card, String> keepNote,
    Function<String, Reading> when,
    Consumer<String> open,
    Runnable leave,
    Runnable importList) {}
