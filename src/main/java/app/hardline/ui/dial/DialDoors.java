package app.hardline.ui.dial;

import app.hardline.calls.Outcome;
import app.hardline.dialing.DialSession;
import app.hardline.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * What the dial screen is made over.
 *
 * @param workbench what stands around the card
 * @param title the lists that are dialed, by name
 * @param practice whether nothing is dialed or counted
 * @param session the sitting of calling over it
 * @param outcomes the ways in which a call can end
 * @param open opens a web address
 * @param dial dials another list, by name
 * @param leave goes back to Today
 * @param end ends the session and shows what was done in it
 * @param importList opens the import
 * @param draft opens the mail that a call has promised, by the call's id
 */
public record DialDoors(
    Workbench workbench,
    String title,
    boolean practice,
    DialSession session,
    List<Outcome> outcomes,
    Consumer<String> open,
    Consumer<String> dial,
    Runnable leave,
    Runnable end,
    Runnable importList,
    LongConsumer draft) {}
