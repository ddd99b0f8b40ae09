package app.hardline.ui.script;

import app.hardline.script.Objection;
import app.hardline.script.Piece;
import java.util.List;

/**
 * An objection that is open.
 *
 * @param objection which
 * @param first the answer, piece by piece
 * @param second the answer when they say it again; may be empty
 */
record Answer(Objection objection, List<Piece> first, List<Piece> second) {}
