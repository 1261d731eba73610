package fidelity.input;

import fidelity.input.answer.AnswerReader;
import fidelity.input.answer.Ids;
import fidelity.input.answer.ScoreReader;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.UniqueIds;
import fidelity.keys.ItemReviewKey;
import fidelity.keys.Key;
import fidelity.keys.ReviewKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.review.AnswerSet;
import fidelity.review.GivenScore;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.review.Review;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Decodes what a review says of each item of its rubric.
final class ItemReviewReader {

  private static final List<String> KEYS = Key.ids(ItemReviewKey.values());
  private static final List<String> NO_WORDS = List.of("yes", "no", "true", "false");

  private final Rubric rubric;
  private final Problems problems;
  private final UniqueIds ids;
  private final SequencedMap<String, ItemReview> reviews = new LinkedHashMap<>();
  private final SequencedMap<String, Place> places = new LinkedHashMap<>();
  private int sets;
  private boolean consensus;

  ItemReviewReader(Rubric rubric, Problems problems) {
    this.rubric = rubric;
    this.problems = problems;
    this.ids = new UniqueIds(problems);
  }

  /// What a review says of its items, in the file's order.
  ///
  /// @param reviews by item id
  /// @param places where each item begins, by item id
  record Items(SequencedMap<String, ItemReview> reviews, SequencedMap<String, Place> places) {}

  /// The items of a review.
  ///
  /// @param review the fields of the whole review
  Items items(Fields review) {
    consensus = review.has(ReviewKey.RATERS);
    review
        .require(ReviewKey.ITEMS)
        .map(node -> Fields.of(node, Subject.key("items"), problems))
        .map(Fields::entries)
        .orElse(List.of())
        .forEach(this::read);
    refuseNothing(review);
    return new Items(reviews, places);
  }

  /// A review in which no item applies says nothing of the service.
  private void refuseNothing(Fields review) {
    if (rubric.items().stream().allMatch(item -> leftOut(item.id()))) {
      problems.add(review.placeOf(ReviewKey.ITEMS), Subject.key("items"), Code.NOTHING_APPLIES);
    }
  }

  private boolean leftOut(String item) {
    return reviews.getOrDefault(item, ItemReview.EMPTY).notApplicable().isPresent();
  }

  private void read(Entry entry) {
    Ids.item(entry.key(), rubric)
        .ifPresentOrElse(item -> read(item, entry), () -> refuseUnknown(entry));
  }

  private void read(Item item, Entry entry) {
    ids.check(item.id(), entry.place(), Subject.item(item.id()));
    var review = review(item, entry);
    places.put(item.id(), entry.place());
    reviews.put(item.id(), review);
    refuseTooManySets(item, review, entry.place());
  }

  private void refuseUnknown(Entry entry) {
    var known = rubric.items().stream().map(Item::id).toList();
    problems.add(
        entry.place(),
        Subject.item(entry.key()),
        Code.UNKNOWN_ITEM,
        Detail.name(rubric.identity().id()),
        Spelling.suggestion(entry.key(), known));
  }

  private ItemReview review(Item item, Entry entry) {
    var subject = Subject.item(item.id());
    var fields = Fields.of(entry.value(), subject, problems, KEYS);
    var answers = AnswerReader.sets(fields.find(ItemReviewKey.ANSWERS), item, problems);
    return new ItemReview(
        answers,
        givenScore(fields, subject),
        notApplicable(item, answers, fields),
        settled(fields, subject),
        fields.texts(ItemReviewKey.SOURCES),
        fields.text(ItemReviewKey.COMMENTS),
        fields.text(ItemReviewKey.RECOMMENDATIONS));
  }

  /// Why the item does not apply: in words, alone, and only where the rubric lets it be left out.
  private Optional<Inapplicability> notApplicable(
      Item item, List<AnswerSet> answers, Fields fields) {
    if (!fields.has(ItemReviewKey.NOT_APPLICABLE)) {
      return Optional.empty();
    }
    var subject = Subject.item(item.id());
    if (!item.mayNotApply()) {
      problems.add(
          fields.placeOf(ItemReviewKey.NOT_APPLICABLE),
          subject,
          Code.ALWAYS_APPLIES,
          Detail.name(rubric.identity().id()));
    }
    beside(answers, fields)
        .ifPresent(
            key ->
                problems.add(
                    fields.placeOf(key),
                    subject,
                    Code.SCORED_NOT_APPLICABLE,
                    Detail.name(key.id())));
    return fields
        .value(
            ItemReviewKey.NOT_APPLICABLE,
            ItemReviewReader::words,
            Code.NOT_APPLICABLE_WITHOUT_REASON)
        .map(Inapplicability::new);
  }

  /// What is recorded beside that an item does not apply, and has no place there.
  private static Optional<ItemReviewKey> beside(List<AnswerSet> answers, Fields fields) {
    if (answers.stream().anyMatch(set -> !set.answers().isEmpty())) {
      return Optional.of(ItemReviewKey.ANSWERS);
    }
    return Stream.of(ItemReviewKey.SCORE, ItemReviewKey.REASON).filter(fields::has).findFirst();
  }

  /// A reason; a bare yes or no is none.
  private static Optional<String> words(String text) {
    return Optional.of(text)
        .filter(each -> !each.isBlank() && !NO_WORDS.contains(each.toLowerCase(Locale.ROOT)));
  }

  private Optional<GivenScore> givenScore(Fields fields, Subject subject) {
    var score = ScoreReader.score(fields, ItemReviewKey.SCORE, rubric.scale());
    var reason = fields.text(ItemReviewKey.REASON);
    if (fields.has(ItemReviewKey.SCORE) && reason.isEmpty()) {
      problems.add(fields.placeOf(ItemReviewKey.SCORE), subject, Code.SCORE_WITHOUT_REASON);
    }
    if (!reason.isEmpty() && !fields.has(ItemReviewKey.SCORE)) {
      problems.add(fields.placeOf(ItemReviewKey.REASON), subject, Code.REASON_WITHOUT_SCORE);
    }
    return score.map(each -> new GivenScore(each, reason));
  }

  /// Why raters agreed on this; only a consensus has raters.
  private String settled(Fields fields, Subject subject) {
    var settled = fields.text(ItemReviewKey.SETTLED);
    if (!consensus && !settled.isEmpty()) {
      problems.add(fields.placeOf(ItemReviewKey.SETTLED), subject, Code.SETTLED_ALONE);
    }
    return settled;
  }

  /// Told once, at the item with which they are too many.
  private void refuseTooManySets(Item item, ItemReview review, Place place) {
    var before = sets;
    sets += item.cardinality() == Cardinality.ONCE ? 0 : review.answers().size();
    if (before <= Review.MOST_SETS && sets > Review.MOST_SETS) {
      problems.add(
          place,
          Subject.item(item.id()),
          Code.TOO_MANY_SETS,
          Detail.whole(sets),
          Detail.whole(Review.MOST_SETS));
    }
  }
}
