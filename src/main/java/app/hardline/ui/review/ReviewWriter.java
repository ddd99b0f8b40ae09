package app.hardline.ui.review;

import app.hardline.calls.Callback;
import app.hardline.calls.KeptPromises;
import app.hardline.insight.Review;
import app.hardline.plan.Usual;
import app.hardline.ui.kit.Progression;
import app.hardline.ui.review.ReviewSaid.Figure;
import app.hardline.ui.review.ReviewSaid.Pair;
import app.hardline.ui.review.ReviewSaid.Question;
import app.hardline.ui.review.ReviewSaid.Stands;
import app.hardline.words.Figures;
import app.hardline.words.Words;
import java.util.List;
import java.util.function.Function;

/** Puts the review of a week into words. */
final class ReviewWriter {
  private final Words words;
  private final Figures figures;

  ReviewWriter(Words words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  ReviewSaid say(ReviewFacts facts) {
    long dials = facts.sums().dials();
    long quota = facts.quota().orElse(0);
    Stands stands = stands(facts);
    return new ReviewSaid(
        words.say(
            "screen.review.now", figures.day(facts.now().toLocalDate()), figures.time(facts.now())),
        stands,
        verdict(stands, facts),
        words.say("screen.review.week", figures.shortDay(facts.week().from())),
        quota == 0
            ? words.say("screen.review.dials", dials)
            : words.say("screen.review.dials.of", dials, quota),
        words.say("screen.review.before", facts.weekBefore().dials()),
        new Progression((int) dials, (int) quota, facts.due()),
        figure(
            facts.sums().conversations(),
            facts.weekBefore().conversations(),
            "screen.review.usual.conversations",
            dials,
            facts.conversations()),
        figure(
            facts.sums().meetings(),
            facts.weekBefore().meetings(),
            "screen.review.usual.meetings",
            dials,
            facts.meetings()),
        promises(facts.promises()),
        wrote(facts),
        questions(facts));
  }

  private static Stands stands(ReviewFacts facts) {
    long quota = facts.quota().orElse(0);
    if (quota == 0) {
      return Stands.NOTHING_ASKED;
    }
    return facts.sums().dials() >= quota ? Stands.MET : facts.over() ? Stands.MISSED : Stands.OPEN;
  }

  private String verdict(Stands stands, ReviewFacts facts) {
    long left = facts.quota().orElse(0) - facts.sums().dials();
    return switch (stands) {
      case NOTHING_ASKED -> "";
      case MET -> words.say("screen.review.met", facts.inRow());
      case MISSED -> words.say("screen.review.missed", left);
      case OPEN -> words.say("screen.review.open", left);
    };
  }

  private Figure promises(KeptPromises promises) {
    if (promises.due() == 0) {
      return new Figure(
          words.say("screen.review.promises.none-due"),
          "",
          words.say("screen.review.promises.none"));
    }
    List<Callback> missed = promises.missed();
    return new Figure(
        words.say("screen.review.of", promises.kept(), promises.due()),
        "",
        missed.isEmpty()
            ? words.say("screen.review.promises.all")
            : words.say(
                "screen.review.promises.missed",
                missed.getFirst().prospect().name(),
                missed.size() - 1));
  }

  private Figure figure(long count, long before, String sentence, long dials, Usual usual) {
    return new Figure(
        figures.count(count),
        words.say("screen.review.before", before),
        words.say(
            dials == 0 ? "screen.review.usual.none" : sentence, dials, usual.low(), usual.high()));
  }

  private String wrote(ReviewFacts facts) {
    return facts
        .before()
        .filter(_ -> !facts.isLastWeeks())
        .map(it -> words.say("screen.review.wrote.before", figures.shortDay(it.week())))
        .orElseGet(() -> words.say("screen.review.wrote"));
  }

  private List<Question> questions(ReviewFacts facts) {
    BlockFigures blocks = new BlockFigures(words, figures, facts.blocks());
    List<Pair> talks =
        List.of(
            new Pair(
                words.say("screen.review.conversations"),
                figures.count(facts.sums().conversations())),
            new Pair(words.say("screen.review.of-these"), figures.count(facts.sums().meetings())));
    boolean meant = facts.before().filter(it -> !it.answers().change().isEmpty()).isPresent();
    return List.of(
        new Question(
            words.say("screen.review.worked"),
            before(facts, Review.Answers::worked),
            blocks.talks(),
            blocks.difference()),
        new Question(
            words.say("screen.review.cost"),
            before(facts, Review.Answers::cost),
            blocks.onTime(),
            blocks.late()),
        new Question(
            words.say("screen.review.change"),
            before(facts, Review.Answers::change),
            talks,
            meant ? words.say("screen.review.kept") : ""));
  }

  private String before(ReviewFacts facts, Function<Review.Answers, String> which) {
    return facts
        .before()
        .map(Review::answers)
        .map(which)
        .filter(answer -> !answer.isEmpty())
        .map(answer -> words.say("screen.review.quoted", answer))
        .orElseGet(() -> words.say("screen.review.not-written"));
  }
}
