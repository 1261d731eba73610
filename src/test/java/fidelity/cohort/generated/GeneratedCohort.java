package fidelity.cohort.generated;

import fidelity.cohort.CohortReview;
import fidelity.input.ReviewReader;
import fidelity.input.Rubrics;
import fidelity.input.TestRubric;
import fidelity.review.Header;
import fidelity.review.Review;
import fidelity.review.Site;
import fidelity.rubric.Origin;
import fidelity.scoring.Scorecard;
import fidelity.scoring.Scorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Scorecards and reviews of generated reviews.
public final class GeneratedCohort {

  private static final Rubrics SHELF = new Rubrics();

  private GeneratedCohort() {}

  /// The scorecards of so many generated reviews.
  public static List<Scorecard> scorecards(String rubric, int count) {
    var named = rubric.endsWith(".yaml") ? Path.of(rubric).toAbsolutePath().toString() : rubric;
    var reviews = new GeneratedReviews(TestRubric.named(rubric), named, 2026);
    try {
      var folder = Files.createTempDirectory("reviews");
      reviews.write(folder, count);
      return IntStream.range(0, count)
          .mapToObj(index -> scorecard(folder.resolve(reviews.fileName(index))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The reviews of so many generated reviews.
  public static List<CohortReview> of(String rubric, int count) {
    return scorecards(rubric, count).stream().map(GeneratedCohort::review).toList();
  }

  /// The same scorecard of another site.
  public static Scorecard at(Scorecard scorecard, Site site, Origin origin) {
    var review = scorecard.review();
    var header = review.header();
    return new Scorecard(
        scorecard.rubric(),
        new Review(
            origin,
            review.rubric(),
            review.language(),
            new Header(
                header.title(),
                site,
                header.visit(),
                header.rater(),
                header.reported(),
                header.kind(),
                header.status(),
                header.publisher(),
                header.assessors(),
                header.recipients(),
                header.tags()),
            review.narrative(),
            review.outcome(),
            review.items()),
        scorecard.sections(),
        scorecard.total(),
        scorecard.bands(),
        scorecard.unused());
  }

  static CohortReview review(Scorecard scorecard) {
    return CohortReview.of(scorecard.review().origin().name(), scorecard);
  }

  private static Scorecard scorecard(Path file) {
    var document = ReviewReader.read(file, SHELF);
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Scorer.score(document.rubric(), document.review());
  }
}
