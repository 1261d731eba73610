package fidelity.scoring;

import fidelity.input.TestRubric;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Header;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.review.Narrative;
import fidelity.review.Review;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.review.Visit;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Condition;
import fidelity.rubric.Condition.Always;
import fidelity.rubric.Condition.And;
import fidelity.rubric.Condition.Compare;
import fidelity.rubric.Condition.Not;
import fidelity.rubric.Condition.Or;
import fidelity.rubric.Identity;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Language;
import fidelity.rubric.Limits;
import fidelity.rubric.MissingItems;
import fidelity.rubric.Operand.Asked;
import fidelity.rubric.Operand.Count;
import fidelity.rubric.Operand.Counted;
import fidelity.rubric.Operand.Met;
import fidelity.rubric.Origin;
import fidelity.rubric.Points;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Question.Numeric;
import fidelity.rubric.Question.Option;
import fidelity.rubric.Question.Percent;
import fidelity.rubric.Question.Quantity;
import fidelity.rubric.Question.Truth;
import fidelity.rubric.Question.YesNo;
import fidelity.rubric.QuestionKind;
import fidelity.rubric.Relation;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Scales and reviews by chance: small ones with any conditions, and the items of the real scales.
public final class RandomScales {

  /// Where every run of the ordinary tests begins, so that main passes or fails alike everywhere.
  public static final String SEED = "25";

  private static final Scale SCALE = new Scale(1, 4);

  private static final List<Item> REAL =
      Stream.of(
              "ips-25",
              "ips-25-social-care",
              "samples/rubrics/team-practice-12.yaml",
              "samples/rubrics/young-adults-14.yaml",
              "src/test/resources/rubrics/housing.yaml")
          .flatMap(id -> TestRubric.named(id).items().stream())
          .filter(item -> !item.judged())
          .toList();

  private final Random random;

  public RandomScales(long seed) {
    this.random = new Random(seed ^ Long.getLong("chance.seed", 0));
  }

  /// An item of a real scale, or one with conditions that nobody would write.
  public Item item() {
    return random.nextBoolean() ? realItem() : wildItem("1", 1 + random.nextInt(4));
  }

  /// An item that is rated once for the service.
  Item ratedOnce() {
    return Stream.generate(this::item)
        .filter(each -> each.cardinality() == Cardinality.ONCE)
        .findFirst()
        .orElseThrow();
  }

  /// An item of a scale that is proved sound: of one that comes with the program, or of one with
  /// counts, faults and ratios.
  Item realItem() {
    return one(REAL);
  }

  /// A rubric whose scale may have half points.
  public Rubric rubric() {
    var scale = new Scale(SCALE.from(), SCALE.to(), random.nextBoolean());
    var items =
        IntStream.rangeClosed(1, 3)
            .mapToObj(number -> wildItem(String.valueOf(number), 1 + random.nextInt(2)))
            .toList();
    var total = one(List.of(TotalRule.values()));
    var missing =
        total == TotalRule.SUM && random.nextBoolean()
            ? Optional.of(MissingItems.RESCALE)
            : Optional.<MissingItems>empty();
    var leavesOut = total != TotalRule.SUM || missing.isPresent();
    var bottom = scale.lowest().times(items.size());
    var least = total.printed(bottom, items.size(), scale);
    var first = bottom.plus(steps(scale, 4));
    var second = first.plus(steps(scale, 4));
    return new Rubric(
        new Identity("wild", "1", Language.ENGLISH, "Wild", new Origin("wild.yaml", "")),
        scale,
        total,
        missing,
        new Bands(
            List.of(
                new Band("high", "High", total.printed(second, items.size(), scale)),
                new Band("middle", "Middle", total.printed(first, items.size(), scale)),
                new Band("low", "Low", least))),
        1,
        List.of(),
        Map.of(),
        sections(
            scale, total, leavesOut ? items.stream().map(this::perhapsLeavable).toList() : items));
  }

  private List<Section> sections(Scale scale, TotalRule total, List<Item> items) {
    return List.of(
        section("first", scale, total, items.subList(0, 1)),
        section("others", scale, total, items.subList(1, items.size())));
  }

  /// A section, perhaps with two bands of its own.
  private Section section(String id, Scale scale, TotalRule total, List<Item> items) {
    var least = scale.lowest().times(items.size());
    var limit = least.plus(steps(scale, items.size() * (scale.scores().size() - 1)));
    var bands =
        new Bands(
            List.of(
                new Band("much", "Much", total.printed(limit, items.size(), scale)),
                new Band("little", "Little", total.printed(least, items.size(), scale))));
    return new Section(id, id, random.nextBoolean() ? Optional.of(bands) : Optional.empty(), items);
  }

  /// From one step of a scale to so many.
  private Points steps(Scale scale, int most) {
    return scale.step().times(1 + random.nextInt(most));
  }

  /// Another edition of a rubric: the same questions, some items by other rules.
  public Rubric changed(Rubric rubric) {
    return new Rubric(
        new Identity("wild", "2", Language.ENGLISH, "Wild", new Origin("wild-2.yaml", "2")),
        rubric.scale(),
        rubric.total(),
        rubric.missing(),
        rubric.bands(),
        rubric.developmentNeed(),
        rubric.reviewEvery(),
        rubric.sources(),
        rubric.sections().stream()
            .map(
                section ->
                    new Section(
                        section.id(),
                        section.name(),
                        section.bands(),
                        section.items().stream().map(this::perhapsChanged).toList()))
            .toList());
  }

  private Item perhapsChanged(Item item) {
    return random.nextBoolean()
        ? item
        : new Item(
            item.id(),
            item.name(),
            item.standard(),
            item.sources(),
            random.nextInt(8) == 0 ? Cardinality.PER_SPECIALIST : item.cardinality(),
            item.questions(),
            levels(item.questions()),
            item.note(),
            item.notApplicable());
  }

  private Item perhapsLeavable(Item item) {
    return new Item(
        item.id(),
        item.name(),
        item.standard(),
        item.sources(),
        item.cardinality(),
        item.questions(),
        item.levels(),
        item.note(),
        random.nextBoolean() ? "Where there is none" : "");
  }

  public Review review(Rubric rubric) {
    var items = new LinkedHashMap<String, ItemReview>();
    for (var item : rubric.items()) {
      var given =
          random.nextInt(3) == 0
              ? Optional.of(new GivenScore(given(rubric.scale()), "seen"))
              : Optional.<GivenScore>empty();
      items.put(
          item.id(),
          item.mayNotApply() && random.nextInt(3) == 0
              ? notApplicable()
              : new ItemReview(sets(item), given, Optional.empty(), List.of(), "", ""));
    }
    return new Review(
        new Origin("wild-review.yaml", ""),
        "wild",
        "en",
        Header.of(
            new Site("s", "Site", ""), new Visit(List.of(LocalDate.of(2025, 1, 1))), Status.FINAL),
        Narrative.EMPTY,
        Optional.empty(),
        items);
  }

  /// A score of the scale; now and then a half one that a scale of whole points does not have.
  private Points given(Scale scale) {
    return random.nextInt(8) == 0 ? new Points(5) : one(scale.scores());
  }

  private static ItemReview notApplicable() {
    return new ItemReview(
        List.of(),
        Optional.empty(),
        Optional.of(new Inapplicability("There is none")),
        List.of(),
        "",
        "");
  }

  /// A set of answers for each of up to three specialists; at times for an item that is rated once,
  /// as the review of another scale may have them.
  public List<AnswerSet> sets(Item item) {
    var specialists = item.cardinality() == Cardinality.PER_SPECIALIST || random.nextInt(4) == 0;
    return Stream.generate(() -> answers(item))
        .limit(specialists ? 1 + random.nextInt(3) : 1)
        .toList();
  }

  /// Answers to some of the questions, in every form that an answer has.
  AnswerSet answers(Item item) {
    var answers = new LinkedHashMap<String, Evidence>();
    for (var question : item.questions()) {
      if (random.nextInt(6) > 0) {
        answers.put(question.id(), Evidence.of(answer(item, question)));
      }
    }
    return new AnswerSet(answers);
  }

  private Answer answer(Item item, Question question) {
    return random.nextInt(8) == 0
        ? new Answer.NotSeen()
        : switch (question) {
          case YesNo _ -> new Answer.YesNo(random.nextBoolean());
          case Choice choice -> new Answer.Chosen(one(choice.options()).id());
          case Percent _ -> number(BruteForce.everything(item, question));
          case Quantity quantity ->
              random.nextInt(4) == 0
                  ? ratio(quantity)
                  : number(BruteForce.everything(item, question));
        };
  }

  /// A number that few decimals give exactly, now and then at a limit or a constant.
  private Answer ratio(Quantity quantity) {
    return Stream.generate(
            () ->
                new Answer.Ratio(
                    BigDecimal.valueOf(random.nextInt(80) - 10),
                    BigDecimal.valueOf(1 + random.nextInt(9))))
        .filter(ratio -> ratio.fits(quantity))
        .findFirst()
        .orElseThrow();
  }

  private Answer number(List<BigDecimal> values) {
    var one = one(values);
    var other = random.nextInt(3) == 0 ? one(values) : one;
    return one.compareTo(other) == 0
        ? new Answer.Quantity(one)
        : new Answer.Interval(one.min(other), one.max(other));
  }

  private Item wildItem(String id, int count) {
    var questions = IntStream.range(0, count).mapToObj(this::question).toList();
    var rated = random.nextInt(3) == 0 ? Cardinality.PER_SPECIALIST : Cardinality.ONCE;
    return new Item(
        id, "Item", "Standard.", List.of(), rated, questions, levels(questions), "", "");
  }

  private List<Level> levels(List<Question> questions) {
    return SCALE.levels().stream()
        .map(
            score ->
                new Level(
                    score,
                    score == SCALE.from() ? new Always() : condition(questions, 2),
                    "Level " + score))
        .toList();
  }

  private Question question(int index) {
    var id = "q" + index;
    return switch (one(List.of(QuestionKind.values()))) {
      case YES_NO -> new YesNo(id, "Is it so", one(List.of(Truth.values())));
      case CHOICE -> new Choice(id, "Which", options());
      case PERCENT -> new Percent(id, "Share");
      case NUMBER -> new Quantity(id, "How many", limits());
    };
  }

  private static List<Option> options() {
    return Stream.of("worst", "middle", "best").map(each -> new Option(each, each)).toList();
  }

  private Limits limits() {
    return new Limits(
        random.nextBoolean() ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
        random.nextBoolean() ? Optional.of(BigDecimal.TEN) : Optional.empty());
  }

  private Condition condition(List<Question> questions, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 1 -> new And(List.of(condition(questions, depth - 1), condition(questions, depth - 1)));
      case 2 -> new Or(List.of(condition(questions, depth - 1), condition(questions, depth - 1)));
      case 3 -> new Not(condition(questions, depth - 1));
      default -> compare(questions);
    };
  }

  private Condition compare(List<Question> questions) {
    var yesNos = questions.stream().filter(YesNo.class::isInstance).map(YesNo.class::cast).toList();
    var relation = one(List.of(Relation.values()));
    if (!yesNos.isEmpty() && random.nextInt(3) == 0) {
      var counted = counted(yesNos);
      return new Compare(
          counted, relation, BigDecimal.valueOf(random.nextInt(counted.components().size() + 1)));
    }
    var question = one(questions);
    return switch (question) {
      case YesNo _ -> new Compare(new Asked(question), Relation.EQUAL, BigDecimal.ONE);
      case Choice choice ->
          new Compare(
              new Asked(question),
              relation,
              BigDecimal.valueOf(random.nextInt(choice.options().size())));
      case Numeric _ ->
          new Compare(new Asked(question), relation, BigDecimal.valueOf(1 + random.nextInt(8)));
    };
  }

  /// All yes-no questions, or at least two of them.
  private Counted counted(List<YesNo> yesNos) {
    if (yesNos.size() < 2 || random.nextBoolean()) {
      return new Met(yesNos);
    }
    var some = new ArrayList<>(yesNos);
    Collections.shuffle(some, random);
    return new Count(some.subList(0, 2 + random.nextInt(some.size() - 1)));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
