package app.hardline.ui.numbers;

import app.hardline.dialing.Scope;
import app.hardline.paper.MailFile;
import java.util.function.Consumer;

/**
 * Where the numbers lead.
 *
 * @param dial dials some people
 * @param copy puts text onto the clipboard
 * @param mail opens a draft, off the screen's thread
 * @param say says what happened
 */
public record NumbersWays(
    Consumer<Scope> dial, Consumer<String> copy, Consumer<MailFile> mail, Consumer<String> say) {}
