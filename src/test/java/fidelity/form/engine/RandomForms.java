package fidelity.form.engine;

import static java.util.stream.Collectors.joining;

import fidelity.data.notation.AnswerNotation;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.Rubric;
import fidelity.scoring.BruteForce;
import fidelity.scoring.RandomScales;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Forms filled in by chance: the review that they record, and what somebody typed for it.
final class RandomForms {

  private final Random random;
  private final RandomScales scales;

  RandomForms(long seed) {
    this.random = new Random(seed ^ Long.getLong("chance.seed", 0));
    this.scales = new RandomScales(seed);
  }

  /// A form as it is recorded and as it is typed.
  ///
  /// @param typed one JSON object for each item of the rubric, in a list
  record Form(Review review, String typed) {}

  /// A rubric with conditions that nobody would write.
  Rubric rubric() {
    return scales.rubric();
  }

  /// A form of which about one question in `open` is not answered.
  Form form(Rubric rubric, int open) {
    var drawn = scales.review(rubric);
    var items = new LinkedHashMap<String, ItemReview>();
    for (var item : rubric.items()) {
      items.put(item.id(), recorded(item, drawn.item(item.id()), open));
    }
    var review =
        new Review(
            drawn.origin(),
            drawn.rubric(),
            drawn.language(),
            drawn.header(),
            drawn.narrative(),
            Optional.empty(),
            items);
    return new Form(review, typed(rubric, review));
  }

  /// The score and what is left out as they were drawn; the answers in every form that they have.
  private ItemReview recorded(Item item, ItemReview drawn, int open) {
    var sets =
        item.judged() || drawn.notApplicable().isPresent()
            ? List.<AnswerSet>of()
            : Stream.generate(() -> answers(item, open))
                .limit(item.cardinality() == Cardinality.ONCE ? 1 : random.nextInt(5))
                .toList();
    return new ItemReview(sets, drawn.given(), drawn.notApplicable(), List.of(), "", "");
  }

  private AnswerSet answers(Item item, int open) {
    var answers = new LinkedHashMap<String, Evidence>();
    for (var question : item.questions()) {
      if (random.nextInt(open) > 0) {
        answers.put(question.id(), Evidence.of(answer(item, question)));
      }
    }
    return new AnswerSet(answers);
  }

  private Answer answer(Item item, Question question) {
    return random.nextInt(12) == 0
        ? new Answer.NotSeen()
        : switch (question) {
          case YesNo _ -> new Answer.YesNo(random.nextBoolean());
          case Choice choice -> new Answer.Chosen(one(choice.optionIds()));
          case Numeric numeric -> number(numeric, BruteForce.everything(item, question));
        };
  }

  private Answer number(Numeric question, List<BigDecimal> values) {
    var one = one(values);
    var other = one(values);
    return switch (random.nextInt(4)) {
      case 0 -> new Answer.Interval(one.min(other), one.max(other));
      case 1 -> quotient(question);
      default -> new Answer.Quantity(one);
    };
  }

  /// So many of so many, or for each of so many: hardly ever a number that a decimal holds.
  private Answer quotient(Numeric question) {
    return Stream.generate(
            () ->
                question instanceof Percent
                    ? new Answer.Share(whole(0, 40), whole(1, 40))
                    : new Answer.Ratio(whole(-10, 200), whole(1, 9)))
        .filter(answer -> answer.fits(question))
        .findFirst()
        .orElseThrow();
  }

  private BigDecimal whole(int from, int to) {
    return BigDecimal.valueOf(random.nextInt(from, to + 1));
  }

  private String typed(Rubric rubric, Review review) {
    return rubric.items().stream()
        .map(item -> typed(item, review.item(item.id())))
        .collect(joining(",", "[", "]"));
  }

  private String typed(Item item, ItemReview review) {
    var sets =
        IntStream.range(0, review.answers().size())
            .mapToObj(set -> typed(item, "Coach " + set, review.answers().get(set)))
            .collect(joining(","));
    var left = review.notApplicable().map(why -> quoted(why.reason())).orElse("null");
    return "{\"sets\":[%s],\"score\":%s,\"reason\":\"\",\"not_applicable\":%s}"
        .formatted(
            sets, quoted(review.given().map(given -> given.score().toString()).orElse("")), left);
  }

  private String typed(Item item, String name, AnswerSet set) {
    return item.questions().stream()
        .map(question -> set.to(question).map(each -> typed(each.answer(), question)).orElse(""))
        .map(RandomForms::quoted)
        .collect(joining(",", "{\"specialist\":%s,\"answers\":[".formatted(quoted(name)), "]}"));
  }

  /// As files write it, now and then as Finns do.
  private String typed(Answer answer, Question question) {
    var written = AnswerNotation.of(answer, question);
    return question instanceof Numeric && random.nextInt(3) == 0 && !written.contains("..")
        ? " " + written.replace('.', ',').replace(" %", "\u00A0%")
        : written;
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
