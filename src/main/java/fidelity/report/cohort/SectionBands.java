package fidelity.report.cohort;

import fidelity.cohort.statistics.Share.BandShare;
import fidelity.cohort.statistics.Statistics.SectionStatistics;
import fidelity.report.Block;
import fidelity.report.Block.Group;
import fidelity.report.Block.Heading;
import fidelity.report.Block.TableBlock;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.words.cohort.CohortFindings;
import fidelity.words.phrase.CohortPhrase;
import fidelity.words.phrase.CohortReportPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.stream.Stream;

/// Lays out how many reviews are in each band of the sections that have bands of their own.
record SectionBands(CohortFindings findings) {

  /// A table under its heading; nothing where no section has bands.
  List<Block> blocks() {
    var rows = findings.statistics().sections().stream().flatMap(this::rows).toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Group(
                List.of(
                    new Heading(2, say(CohortReportPhrase.SECTION_BANDS)),
                    new TableBlock(table(rows)))));
  }

  private Table table(List<Row> rows) {
    return new Table(
        say(CohortReportPhrase.SECTION_BANDS),
        false,
        List.of(
            Column.naming(say(ScorePhrase.SECTION), 40),
            Column.of(say(ScorePhrase.BAND), 40),
            Column.right(say(CohortPhrase.COHORT_REVIEWS), 20)),
        rows);
  }

  private Stream<Row> rows(SectionStatistics section) {
    return section.bands().stream().map(band -> row(section, band));
  }

  private Row row(SectionStatistics section, BandShare band) {
    return Row.of(section.section().name(), band.band().name(), findings.figures().band(band));
  }

  private String say(Phrase phrase) {
    return findings.words().say(phrase);
  }
}
