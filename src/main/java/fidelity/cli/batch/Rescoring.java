package fidelity.cli.batch;

import fidelity.cli.batch.Attempt.Ended;
import fidelity.cli.batch.Attempt.Failed;
import fidelity.cli.batch.Attempt.Scored;
import fidelity.cli.batch.cohort.RowTable;
import fidelity.cli.batch.cohort.TextKeeper;
import fidelity.cli.inputs.Inputs;
import fidelity.cli.inputs.RubricCheck;
import fidelity.cli.inputs.Source;
import fidelity.cli.pseudonyms.Reading;
import fidelity.cohort.CohortReview;
import fidelity.cohort.LeftOut;
import fidelity.cohort.ReviewText;
import fidelity.cohort.TextList;
import fidelity.rubric.Rubric;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a batch of some inputs makes its cohorts' files of, worked out once more without writing
/// anything.
public final class Rescoring {

  /// What takes the rows of each review in the tables that have very many, which nobody keeps.
  public interface Rows {

    /// Takes the rows of a review in those tables.
    ///
    /// @param sha256 the SHA-256 of the rubric that it is scored by
    void take(String sha256, Map<RowTable, String> rows);
  }

  private final InputScorer scorer;
  private final ReportNames names = new ReportNames();
  private final Rows rows;
  private final List<CohortReview> reviews = new ArrayList<>();
  private final Map<String, TextKeeper> texts = new HashMap<>();
  private final Map<String, String> reports = new HashMap<>();
  private final Failures failures = new Failures();

  private Rescoring(InputScorer scorer, Rows rows) {
    this.scorer = scorer;
    this.rows = rows;
  }

  /// Scores all of them.
  ///
  /// @param given the rubric to score by, where it is not the one that a review names
  /// @param reading how tables are read, and by what names reviews are told
  public static Rescoring of(Inputs inputs, Optional<Rubric> given, Reading reading, Rows rows) {
    var shelf = RubricCheck.soundRubrics();
    var silent = new FaultBarrier(new PrintWriter(Writer.nullWriter()), false);
    try (var reviews = reading.of(inputs, shelf, given)) {
      var scorer = new InputScorer(shelf, given, Threshold.NONE, silent, reviews.telling());
      var rescoring = new Rescoring(scorer, rows);
      reviews.sources().forEachRemaining(rescoring::score);
      return rescoring;
    }
  }

  private void score(Source source) {
    switch (names.claim(scorer.score(source))) {
      case Scored scored -> add(scored);
      case Failed failed -> failures.add(failed);
      case Ended _ -> {}
    }
  }

  private void add(Scored scored) {
    var review = CohortReview.of(scored.origin(), scored.scorecard());
    reviews.add(review);
    reports.put(review.origin().file(), scored.reportName());
    var written = ReviewText.of(scored.scorecard());
    texts.computeIfAbsent(sha256(review), _ -> new TextKeeper()).add(review, written);
    rows.take(sha256(review), RowTable.rows(scored.scorecard(), written));
  }

  /// The reviews that were scored by a rubric, as their numbers.
  ///
  /// @param sha256 the SHA-256 of the rubric
  public List<CohortReview> by(String sha256) {
    return reviews.stream().filter(each -> sha256(each).equals(sha256)).toList();
  }

  /// What the reviews' reports are called, without an ending, by the names of the reviews' files.
  public Map<String, String> reports() {
    return reports;
  }

  /// What is written in the reviews that were scored by a rubric.
  ///
  /// @param sha256 the SHA-256 of the rubric
  public TextList texts(String sha256) {
    return texts.getOrDefault(sha256, new TextKeeper()).list();
  }

  private static String sha256(CohortReview review) {
    return review.rubric().identity().origin().sha256();
  }

  /// What could not be scored.
  ///
  /// @param named how the cohort's files name a file
  public LeftOut leftOut(UnaryOperator<String> named) {
    return failures.leftOut(each -> each.in(named.apply(each.place().file())));
  }
}
