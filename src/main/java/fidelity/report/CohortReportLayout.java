package fidelity.report;

import fidelity.cohort.LeftOut;
import fidelity.cohort.Overview;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.words.Phrase;
import fidelity.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Lays out what is told of a cohort as a report of one to three pages.
public final class CohortReportLayout {

  private final Overview overview;
  private final LeftOut leftOut;
  private final String version;
  private final Words words;

  private CohortReportLayout(Overview overview, LeftOut leftOut, String version) {
    this.overview = overview;
    this.leftOut = leftOut;
    this.version = version;
    this.words = Words.of(overview.cohort().rubric().identity().language());
  }

  /// The report of a cohort, in the rubric's language.
  ///
  /// @param programVersion the program's own version
  public static Report layOut(Overview overview, LeftOut leftOut, String programVersion) {
    return new CohortReportLayout(overview, leftOut, programVersion).report();
  }

  private Report report() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(1, words.say(Phrase.STANDARD_TITLE)));
    blocks.add(
        new Facts(
            List.of(
                Fact.of(words.say(Phrase.ITEMS), String.valueOf(leftOut.files())),
                Fact.of(words.say(Phrase.PROGRAM), "fidelity " + version))));
    return new Report(imprint(), blocks);
  }

  private Imprint imprint() {
    return new Imprint(
        words.say(Phrase.STANDARD_TITLE),
        words.language().tag(),
        "",
        overview.cohort().entries().getLast().occasion().to(),
        overview.cohort().rubric().identity().name(),
        words.say(Phrase.PAGE_OF),
        "",
        new LinkedHashMap<>());
  }
}
