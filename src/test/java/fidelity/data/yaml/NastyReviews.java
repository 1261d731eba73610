package fidelity.data.yaml;

import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Header;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.review.Method;
import fidelity.review.Narrative;
import fidelity.review.Outcome;
import fidelity.review.PreviousReview;
import fidelity.review.Review;
import fidelity.review.ReviewKind;
import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.review.Visit;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Origin;
import fidelity.rubric.Rubric;
import fidelity.scoring.RandomScales;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reviews by chance in which everything may be recorded, each text a nasty one.
public final class NastyReviews {

  static final Origin ORIGIN = new Origin("nasty.yaml", "");
  private static final List<String> IDS = List.of("north", "no", "2024", "1.0", "null", "a b: c");

  private final Random random;
  private final NastyTexts texts;
  private final RandomScales scales;

  /// Those of a seed.
  public NastyReviews(long seed) {
    this.random = new Random(seed);
    this.texts = new NastyTexts(random);
    this.scales = new RandomScales(seed);
  }

  /// A rubric that nobody would write, or a real one.
  public Rubric rubric() {
    return scales.rubric();
  }

  /// A review by a rubric.
  ///
  /// @param named how it names the rubric
  public Review review(Rubric rubric, String named) {
    var items = new LinkedHashMap<String, ItemReview>();
    rubric.items().reversed().forEach(item -> items.put(item.id(), item(rubric, item)));
    return new Review(
        ORIGIN, named, one(List.of("en", "fi", "no")), header(), narrative(), outcome(), items);
  }

  /// A review that records nothing but those items.
  static Review of(String named, SequencedMap<String, ItemReview> items) {
    var day = LocalDate.of(2025, 3, 11);
    return new Review(
        ORIGIN,
        named,
        "en",
        Header.of(new Site("north", "North", ""), new Visit(List.of(day)), Status.DRAFT),
        Narrative.EMPTY,
        Optional.empty(),
        items);
  }

  private Header header() {
    var first = LocalDate.of(2025, 1, 1 + random.nextInt(28));
    return new Header(
            texts.text(),
            new Site(one(IDS), texts.words(), texts.text()),
            new Visit(random.nextBoolean() ? List.of(first) : List.of(first.plusDays(1), first)),
            random.nextBoolean() ? "" : texts.words(),
            sometimes(() -> first.plusDays(30)),
            one(List.of(ReviewKind.values())),
            one(List.of(Status.values())),
            texts.text(),
            texts.texts(),
            texts.texts(),
            tags())
        .after(sometimes(() -> new PreviousReview("last: # 1.yaml", "0123456789abcdef".repeat(4))));
  }

  private SequencedMap<String, String> tags() {
    var tags = new LinkedHashMap<String, String>();
    for (var name : List.of("region", "client group", "Alue: 1")) {
      if (random.nextInt(3) == 0) {
        tags.put(name, one(List.of("Länsi: # 1", "yes", "- 2024-01-01", "null")));
      }
    }
    return tags;
  }

  private Narrative narrative() {
    return new Narrative(
        texts.text(),
        texts.text(),
        new Method(texts.texts(), texts.texts(), texts.texts()),
        texts.text(),
        texts.text());
  }

  private Optional<Outcome> outcome() {
    return sometimes(() -> new Outcome(10 + random.nextInt(10), random.nextInt(10)));
  }

  private ItemReview item(Rubric rubric, Item item) {
    return random.nextInt(5) == 0
        ? ItemReview.EMPTY
        : item.mayNotApply() && random.nextInt(3) == 0 ? leftOut() : answered(rubric, item);
  }

  private ItemReview leftOut() {
    return new ItemReview(
        List.of(),
        Optional.empty(),
        Optional.of(new Inapplicability(texts.words())),
        texts.texts(),
        texts.text(),
        texts.text());
  }

  private ItemReview answered(Rubric rubric, Item item) {
    return new ItemReview(
        item.judged() ? List.of() : sets(item),
        sometimes(() -> new GivenScore(one(rubric.scale().scores()), texts.words())),
        Optional.empty(),
        texts.texts(),
        texts.text(),
        texts.text());
  }

  private List<AnswerSet> sets(Item item) {
    var sets = scales.sets(item);
    if (item.cardinality() == Cardinality.ONCE) {
      return List.of(witnessed("", sets.getFirst()));
    }
    var named = random.nextBoolean();
    return IntStream.range(0, sets.size())
        .mapToObj(index -> witnessed(named ? "Coach: #" + (index + 1) : "", sets.get(index)))
        .toList();
  }

  /// The answers, some with a source or a note.
  private AnswerSet witnessed(String specialist, AnswerSet set) {
    var answers = new LinkedHashMap<String, Evidence>();
    set.answers()
        .reversed()
        .forEach(
            (id, evidence) ->
                answers.put(
                    id,
                    random.nextBoolean()
                        ? evidence
                        : new Evidence(evidence.answer(), texts.text(), texts.text())));
    return new AnswerSet(specialist, answers);
  }

  /// The review without what says nothing, as a file has it.
  public static Review plain(Review review) {
    var header = review.header();
    var narrative = review.narrative();
    var method = narrative.method();
    var items = new LinkedHashMap<String, ItemReview>();
    review.items().forEach((id, item) -> items.put(id, plain(item)));
    items.values().removeIf(ItemReview::blank);
    return new Review(
        review.origin(),
        review.rubric(),
        review.language(),
        new Header(
                header.title().strip(),
                new Site(
                    header.site().id(),
                    header.site().name().strip(),
                    header.site().organisation().strip()),
                header.visit(),
                header.rater().strip(),
                header.reported(),
                header.kind(),
                header.status(),
                header.publisher().strip(),
                plain(header.assessors()),
                plain(header.recipients()),
                header.tags())
            .after(header.previous()),
        new Narrative(
            narrative.purpose().strip(),
            narrative.programme().strip(),
            new Method(
                plain(method.documents()),
                plain(method.interviews()),
                plain(method.observations())),
            narrative.summary().strip(),
            narrative.strengths().strip()),
        review.outcome(),
        items);
  }

  private static ItemReview plain(ItemReview item) {
    var unanswered = item.answers().stream().allMatch(AnswerSet::blank);
    return new ItemReview(
        unanswered ? List.of() : item.answers().stream().map(NastyReviews::plain).toList(),
        item.given().map(each -> new GivenScore(each.score(), each.reason().strip())),
        item.notApplicable().map(each -> new Inapplicability(each.reason().strip())),
        plain(item.sources()),
        item.comments().strip(),
        item.recommendations().strip());
  }

  private static AnswerSet plain(AnswerSet set) {
    var answers = new LinkedHashMap<String, Evidence>();
    set.answers()
        .forEach(
            (id, each) ->
                answers.put(
                    id, new Evidence(each.answer(), each.source().strip(), each.note().strip())));
    return new AnswerSet(set.specialist(), answers);
  }

  private static List<String> plain(List<String> texts) {
    return texts.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private <T> Optional<T> sometimes(Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(2)).findFirst();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
