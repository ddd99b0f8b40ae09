package app.hardline.ui.numbers;

import app.hardline.insight.ListVerdict;
import app.hardline.paper.MailFile;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.Optional;

/** A mail to whoever sold a list of which much is dead, with its figures. */
final class DeadListMail {
  private final Words words;
  private final Said said;

  DeadListMail(Words words, Figures figures) {
    this.words = words;
    this.said = new Said(words, figures);
  }

  MailFile draft(ListVerdict verdict) {
    String list = verdict.dials().list();
    return new MailFile(
        Optional.empty(),
        Optional.empty(),
        words.say("document.dead-list.subject", list),
        words.say(
            "document.dead-list.text",
            list,
            said.count(verdict.dials().people()),
            said.count(verdict.dials().counts().dials()),
            said.count(verdict.dials().dead()),
            said.percent(verdict.dead()),
            said.count(verdict.dials().counts().answered()),
            said.percent(verdict.reach())),
        Optional.empty());
  }
}
