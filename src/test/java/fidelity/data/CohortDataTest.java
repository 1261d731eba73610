package fidelity.data;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.Golden;
import fidelity.cohort.Cohort;
import fidelity.cohort.CohortReview;
import fidelity.cohort.Grouping;
import fidelity.cohort.ReviewText;
import fidelity.cohort.Trait;
import fidelity.cohort.Visits;
import fidelity.cohort.overview.CohortProvenance;
import fidelity.cohort.overview.Overview;
import fidelity.cohort.overview.Overview.View;
import fidelity.data.csv.AnswersCsv;
import fidelity.data.csv.ItemsCsv;
import fidelity.data.csv.ScoresCsv;
import fidelity.data.csv.TextsCsv;
import fidelity.data.json.CohortJson;
import fidelity.input.TestScorecard;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Place;
import fidelity.problem.Subject;
import fidelity.rubric.Language;
import fidelity.scoring.Scorecard;
import fidelity.words.problem.ProblemWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The tidy files of three sample reviews, one of them unfinished.
class CohortDataTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/cohort");
  private static final List<Scorecard> SCORECARDS =
      List.of("saltmarsh-2023", "saltmarsh-2024", "ashdown-2023").stream()
          .map(CohortDataTest::score)
          .toList();
  private static final Cohort COHORT =
      new Cohort(
          SCORECARDS.getFirst().rubric(),
          SCORECARDS.stream()
              .map(each -> CohortReview.of(each.review().origin().name(), each))
              .toList());

  @Test
  void scores() throws IOException {
    Golden.assertMatches(
        GOLDEN.resolve("scores.csv"),
        written(out -> ScoresCsv.write(COHORT, new Visits.Latest(), out)));
  }

  @Test
  void items() throws IOException {
    Golden.assertMatches(
        GOLDEN.resolve("items.csv"),
        written(out -> ItemsCsv.write(COHORT, new Visits.Latest(), out)));
  }

  @Test
  void answers() {
    var thl = score("thl-2024");
    Golden.assertMatches(
        GOLDEN.resolve("texts.csv"), TextsCsv.header() + TextsCsv.rows(thl, ReviewText.of(thl)));
    Golden.assertMatches(GOLDEN.resolve("answers.csv"), AnswersCsv.header() + AnswersCsv.rows(thl));
  }

  @Test
  void figures() throws IOException {
    var view =
        new View(
            new Visits.Latest(),
            new Grouping(List.of(Trait.ORGANISATION)),
            1,
            Optional.of(LocalDate.of(2024, 6, 30)));
    Golden.assertMatches(
        GOLDEN.resolve("cohort.json"),
        written(
            out ->
                CohortJson.write(
                    Overview.of(COHORT, view),
                    CohortProvenance.of(COHORT, view, false, "0.0.0"),
                    out)));
  }

  @Test
  void problems() throws IOException {
    var problems =
        List.of(
            Diagnostic.of(
                new Place("=a,b.yaml", 3, 7),
                Subject.item("1"),
                Code.YES_NO_NEEDED,
                Detail.name("meetings"),
                Detail.written("\"x\"")),
            Diagnostic.of(Place.startOf("c.yaml"), Subject.key("-"), Code.UNUSED_COLUMN));
    var words = new ProblemWords(Language.ENGLISH);
    assertThat(ProblemsCsv.header() + ProblemsCsv.rows(problems, words, UnaryOperator.identity()))
        .isEqualTo(
            """
            level,file,line,column,sheet,cell,message
            error,"'=a,b.yaml",3,7,,,"item 1: 'meetings' is '""x""'; yes, no or not-seen is needed"
            warning,c.yaml,1,1,,,'-: it is not known and not used
            """);
  }

  private static Scorecard score(String name) {
    var folder = name.equals("thl-2024") ? "samples" : "samples/cohort";
    return TestScorecard.of(Path.of(folder, name + ".yaml"));
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static String written(Writing writing) throws IOException {
    var out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
