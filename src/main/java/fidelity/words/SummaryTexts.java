package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.review.Site;
import fidelity.review.Status;
import fidelity.rubric.Points;
import fidelity.scoring.ItemResult;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a summary tells beside scores, in words.
///
/// @param words the report's language
public record SummaryTexts(Scorecard scorecard, Words words) {

  /// What stands between facts on one line.
  public static final String AND = " · ";

  /// What the report is, who publishes it and when: "Fidelity review report · 4 May 2025".
  public String document() {
    var header = scorecard.review().header();
    return joined(
        review().title(), header.publisher(), header.reported().map(words::date).orElse(""));
  }

  /// The title of a file, which tells it from others in a list: "Fidelity review report – North
  /// team, 4 May 2025".
  public String fileTitle() {
    var header = scorecard.review().header();
    return "%s – %s, %s".formatted(markedTitle(), header.site().name(), words.date(header.date()));
  }

  /// The report's title; that of a draft says so.
  public String markedTitle() {
    var title = review().title();
    return scorecard.review().header().status() == Status.DRAFT
        ? "%s (%s)".formatted(title, review().status())
        : title;
  }

  /// How the service was reviewed, when, and how far the report has come.
  public String occasion() {
    var header = scorecard.review().header();
    var site = header.site();
    return joined(
        review().kind() + " " + review().visited(), organisation(site), review().status());
  }

  private static String organisation(Site site) {
    return site.organisation().equals(site.name()) ? "" : site.organisation();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(AND));
  }

  /// How much is still to be found out.
  public String findOutCounts() {
    var questions = scorecard.open().stream().mapToInt(item -> findOut(item).size()).sum();
    return words.say(SummaryPhrase.FIND_OUT_COUNTS, scorecard.open().size(), questions);
  }

  /// The questions whose answers would settle an item's score, never an answer to them; the
  /// assessors' score where nothing is asked.
  public List<String> findOut(ItemScore item) {
    var sets = item.evaluations();
    return sets.isEmpty()
        ? List.of(words.say(ExplanationPhrase.SCORE_NOT_GIVEN))
        : IntStream.range(0, sets.size()).boxed().flatMap(set -> questions(item, set)).toList();
  }

  private Stream<String> questions(ItemScore item, int set) {
    return item.evaluations().get(set).undecided().stream()
        .map(question -> new AnswerTexts(words).of(item.specialist(set), question.text()));
  }

  /// What comes next, a sentence each.
  public List<String> next() {
    var next = new ArrayList<String>();
    if (scorecard.open().isEmpty()) {
      next.add(words.say(SummaryPhrase.NEXT_TALK));
      next.add(words.say(SummaryPhrase.NEXT_PLAN));
    } else {
      next.add(words.say(SummaryPhrase.NEXT_FIND_OUT));
    }
    if (!scorecard.rubric().reviewEvery().isEmpty()) {
      next.add(nextReview());
    }
    return next;
  }

  private String nextReview() {
    return scorecard
        .nextReview()
        .map(day -> words.say(SummaryPhrase.NEXT_REVIEW_BY, words.date(day)))
        .orElseGet(() -> words.say(SummaryPhrase.NEXT_REVIEW_OPEN));
  }

  /// What the items' profile shows: the lowest and the highest scores, and what is still open.
  public String profile() {
    var lowest = end(Comparator.naturalOrder(), item -> item.scores().lowest());
    var highest = end(Comparator.reverseOrder(), item -> item.scores().highest());
    var found =
        words.say(
            SummaryPhrase.LOWEST_AND_HIGHEST_SCORES,
            words.number(lowest.getFirst().scores().lowest()),
            ids(lowest),
            words.number(highest.getFirst().scores().highest()),
            highest.size(),
            scorecard.scored().size());
    var sentences = new ArrayList<>(List.of(found));
    if (!scorecard.open().isEmpty()) {
      sentences.add(words.say(SummaryPhrase.STILL_OPEN, ids(scorecard.open())));
    }
    if (!scorecard.notApplicable().isEmpty()) {
      sentences.add(words.say(ScorePhrase.COUNT_NOT_APPLICABLE, ids(scorecard.notApplicable())));
    }
    return String.join(" ", sentences);
  }

  /// The items that are at one end.
  private List<ItemScore> end(Comparator<Points> order, Function<ItemScore, Points> score) {
    var end = scorecard.scored().stream().map(score).min(order).orElseThrow();
    return scorecard.scored().stream().filter(item -> score.apply(item).equals(end)).toList();
  }

  private static String ids(List<? extends ItemResult> items) {
    return items.stream().map(item -> item.item().id()).collect(joining(", "));
  }

  private ReviewTexts review() {
    return new ReviewTexts(scorecard, words);
  }
}
