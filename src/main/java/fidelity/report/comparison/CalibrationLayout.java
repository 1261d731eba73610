package fidelity.report.comparison;

import fidelity.cohort.agreement.Calibration;
import fidelity.cohort.agreement.Calibration.CalibratedRater;
import fidelity.cohort.statistics.Share;
import fidelity.report.Block;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Block.TableBlock;
import fidelity.report.Prose;
import fidelity.report.Report;
import fidelity.scoring.comparison.ItemRatings.Likeness;
import fidelity.words.ReviewTexts;
import fidelity.words.Words;
import fidelity.words.comparison.AgreementTexts;
import fidelity.words.comparison.RaterNames;
import fidelity.words.comparison.SideNames;
import fidelity.words.phrase.CalibrationPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Lays out raters beside a master review: how near each comes, which items most of them missed,
/// then each rater's own with the answers behind them.
public final class CalibrationLayout {

  private final Calibration calibration;
  private final Words words;
  private final List<String> names;

  private CalibrationLayout(Calibration calibration) {
    this.calibration = calibration;
    this.words = Words.of(calibration.master().rubric().identity().language());
    this.names =
        RaterNames.of(calibration.raters().stream().map(CalibratedRater::scorecard).toList())
            .names();
  }

  /// The report, in the language of the rubric.
  public static Report layOut(Calibration calibration) {
    var layout = new CalibrationLayout(calibration);
    return new Report(
        ComparisonMetadata.of(
            CalibrationPhrase.CALIBRATION_TITLE, calibration.master(), layout.words),
        layout.blocks());
  }

  private List<Block> blocks() {
    var tables = new CalibrationTables(calibration, names, words);
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, title()));
    blocks.add(occasion());
    blocks.addAll(finding());
    blocks.add(new Heading(2, words.say(CalibrationPhrase.CALIBRATION_SCORES)));
    blocks.add(new TableBlock(tables.raters()));
    blocks.add(quiet(CalibrationPhrase.CALIBRATION_SIGNS));
    blocks.add(new Heading(2, words.say(CalibrationPhrase.MOST_MISSED)));
    blocks.add(
        calibration.mostMissedFirst().isEmpty()
            ? Paragraph.of(words.say(CalibrationPhrase.NOBODY_MISSED))
            : new TableBlock(tables.items()));
    for (var rater = 0; rater < names.size(); rater++) {
      blocks.addAll(missed(calibration.raters().get(rater), names.get(rater)));
    }
    blocks.add(new Heading(2, words.say(CalibrationPhrase.CALIBRATION_BEYOND_CHANCE)));
    blocks.add(new TableBlock(tables.beyondChance()));
    calibration
        .alpha()
        .map(new AgreementTexts(words)::coefficient)
        .map(alpha -> words.say(CalibrationPhrase.ALPHA_OF_RATERS, alpha))
        .ifPresent(alpha -> blocks.add(Paragraph.of(alpha)));
    blocks.add(quiet(CalibrationPhrase.CALIBRATION_CAUTION));
    return blocks;
  }

  private String title() {
    return words.fact(
        words.say(CalibrationPhrase.CALIBRATION_TITLE),
        calibration.master().review().header().site().name());
  }

  private Block occasion() {
    var texts = new ReviewTexts(calibration.master(), words);
    return new Paragraph(Prose.quiet(texts.visited() + " · " + texts.rubric()));
  }

  /// Which rater comes nearest and which stays farthest; nothing where that is one and the same.
  private List<Block> finding() {
    var raters =
        IntStream.range(0, names.size())
            .boxed()
            .filter(rater -> exact(rater).share().isPresent())
            .sorted(Comparator.comparing(rater -> exact(rater).share().orElseThrow()))
            .toList();
    return raters.isEmpty() || share(raters.getFirst()).equals(share(raters.getLast()))
        ? List.of()
        : List.of(
            Paragraph.of(
                words.say(
                    CalibrationPhrase.CALIBRATION_FINDING,
                    names.get(raters.getLast()),
                    share(raters.getLast()),
                    names.get(raters.getFirst()),
                    share(raters.getFirst()))));
  }

  private Share exact(int rater) {
    return calibration.raters().get(rater).agreement().closeness().exact();
  }

  private String share(int rater) {
    return new AgreementTexts(words).share(exact(rater));
  }

  private Block quiet(CalibrationPhrase phrase) {
    return new Paragraph(Prose.quiet(words.say(phrase)));
  }

  /// What a rater scored otherwise than the master, with the answers of both.
  private List<Block> missed(CalibratedRater rater, String name) {
    var different = rater.comparison().items(Likeness.DIFFERENT);
    if (different.isEmpty()) {
      return List.of(new Heading(2, words.say(CalibrationPhrase.RATER_MISSED_NOTHING, name)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Heading(
            2,
            words.say(
                CalibrationPhrase.RATER_MISSED,
                name,
                different.size(),
                rater.comparison().scored().size())));
    var names = new SideNames(name, words.say(CalibrationPhrase.MASTER));
    var answers = new RatedItemLayout(rater.comparison(), names, words);
    different.forEach(item -> blocks.addAll(answers.of(item)));
    return blocks;
  }
}
