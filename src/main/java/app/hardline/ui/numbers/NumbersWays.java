package app.hardline.ui.numbers;

import app.hardline.dialing.Scope;
import java.util.function.Consumer;

/**
 * Where the numbers lead.
 *
 * @param dial dials some people
 * @param copy puts text onto the clipboard
 * @param say says what happened
 */
public record NumbersWays(Consumer<Scope> dial, Consumer<String> copy, Consumer<String> say) {}
