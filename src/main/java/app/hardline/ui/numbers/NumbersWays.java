package app.hardline.ui.numbers;

import app.hardline.dialing.Scope;
import app.hardline.insight.ReportSpan;
import app.hardline.paper.MailFile;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Where the numbers lead.
 *
 * @param dial dials some people
 * @param copy puts text onto the clipboard
 * @param mail opens a draft, off the screen's thread
 * @param review opens what a day, a week or a month came to as a page
 * @param say says what happened
 */
public record NumbersWays(
    Consumer<Scope> dial,
    Consumer<String> copy,
    Consumer<MailFile> mail,
    BiConsumer<ReportSpan, LocalDate> review,
    Consumer<String> say) {}
