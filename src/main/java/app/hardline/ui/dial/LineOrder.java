package app.hardline.ui.dial;

import app.hardline.prospect.PhoneNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The numbers of a card, going round from the one that is dialed next. */
record LineOrder(List<Face.Line> lines) {

  List<Face.Line> from(Optional<PhoneNumber> chosen) {
    List<Face.Line> turned = new ArrayList<>(lines);
    List<PhoneNumber> numbers = lines.stream().map(Face.Line::number).toList();
    int at = chosen.map(numbers::indexOf).orElse(0);
    Collections.rotate(turned, -Math.max(0, at));
    return turned;
  }
}
