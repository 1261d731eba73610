package fidelity.workbook.samples;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Bands;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.MissingItems;
import fidelity.rubric.Points;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Reviews with random answers, the same for the same seed; by every rule for totals in turn, for
/// even seeds with items that do not apply.
public final class RandomReviews {

  private static final List<TotalRule> RULES = List.of(TotalRule.values());

  private final Random random;
  private final boolean gaps;

  private RandomReviews(long seed) {
    this.random = new Random(seed);
    this.gaps = seed % 2 == 1;
  }

  /// A finished review for even seeds, one with open items for odd ones.
  public static Scorecard scored(int seed) {
    var sample = SampleWorkbooks.sample(seed % 4 < 2 ? "exemplary-2025" : "thl-2024");
    var rubric = counting(sample.rubric(), RULES.get(seed % RULES.size()), seed % 2 == 0);
    return Scorer.score(rubric, new RandomReviews(seed).review(rubric, sample.review()));
  }

  private static Rubric counting(Rubric rubric, TotalRule rule, boolean leavesOut) {
    var starts =
        switch (rule) {
          case SUM -> List.of("115", "100", "74", "25");
          case MEAN, MEAN_OF_SECTIONS -> List.of("4.6", "4", "2.96", "1");
          case PERCENT_OF_RANGE -> List.of("90", "75", "49", "0");
        };
    var bands = rubric.bands().highestFirst();
    return new Rubric(
        rubric.identity(),
        rubric.scale(),
        rule,
        leavesOut && rule == TotalRule.SUM ? Optional.of(MissingItems.RESCALE) : Optional.empty(),
        new Bands(
            IntStream.range(0, bands.size())
                .mapToObj(place -> band(bands.get(place), starts.get(place)))
                .toList()),
        rubric.developmentNeed(),
        List.of(),
        rubric.sources(),
        rubric.sections().stream()
            .map(section -> banded(leavesOut ? leavable(section) : section, rule, rubric.scale()))
            .toList());
  }

  /// The section with a band from the figure of all threes.
  private static Section banded(Section section, TotalRule rule, Scale scale) {
    var items = section.items().size();
    var bands =
        new Bands(
            List.of(
                new Band(
                    "upper", "Ylempi \"taso\"", rule.printed(Points.of(3 * items), items, scale)),
                new Band(
                    "lower", "Alempi", rule.printed(scale.lowest().times(items), items, scale))));
    return new Section(section.id(), section.name(), Optional.of(bands), section.items());
  }

  private static Section leavable(Section section) {
    return new Section(
        section.id(),
        section.name(),
        section.bands(),
        section.items().stream().map(RandomReviews::leavable).toList());
  }

  private static Item leavable(Item item) {
    return new Item(
        item.id(),
        item.name(),
        item.standard(),
        item.sources(),
        item.cardinality(),
        item.questions(),
        item.levels(),
        item.note(),
        "Jos palvelussa ei ole tätä");
  }

  private static Band band(Band band, String from) {
    return new Band(band.id(), band.name(), new BigDecimal(from));
  }

  private Review review(Rubric rubric, Review header) {
    var items = new LinkedHashMap<String, ItemReview>();
    rubric.items().forEach(item -> items.put(item.id(), item(rubric, item)));
    return header.with(items);
  }

  private ItemReview item(Rubric rubric, Item item) {
    if (item.mayNotApply() && random.nextInt(4) == 0) {
      return new ItemReview(
          List.of(),
          Optional.empty(),
          Optional.of(new Inapplicability("Ei ole")),
          List.of(),
          "",
          "");
    }
    var sets = item.cardinality() == Cardinality.ONCE ? 1 : 1 + random.nextInt(4);
    var given =
        random.nextInt(8) == 0
            ? Optional.of(new GivenScore(Points.of(level(rubric)), "Näin arvioitiin"))
            : Optional.<GivenScore>empty();
    return new ItemReview(
        IntStream.range(0, sets).mapToObj(_ -> answers(item)).toList(),
        given,
        Optional.empty(),
        List.of("Haastattelut"),
        "Kommentti " + item.id(),
        "");
  }

  private int level(Rubric rubric) {
    return random.nextInt(rubric.scale().from(), rubric.scale().to() + 1);
  }

  private AnswerSet answers(Item item) {
    var answers = new LinkedHashMap<String, Evidence>();
    for (var question : item.questions()) {
      if (!gaps || random.nextInt(10) > 0) {
        answers.put(question.id(), new Evidence(answer(question), "", ""));
      }
    }
    return new AnswerSet(answers);
  }

  private Answer answer(Question question) {
    return switch (question) {
      case Question.YesNo _ -> new Answer.YesNo(random.nextInt(4) > 0);
      case Question.Percent _ ->
          new Answer.Share(new BigDecimal(random.nextInt(13)), new BigDecimal(12));
      case Question.Quantity _ -> new Answer.Quantity(BigDecimal.valueOf(random.nextInt(450), 1));
      case Question.Choice choice ->
          new Answer.Chosen(choice.options().get(random.nextInt(choice.options().size())).id());
    };
  }
}
