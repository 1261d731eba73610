package fidelity.cli.rubric;

import fidelity.problem.Subject;
import fidelity.report.Block;
import fidelity.report.Block.TableBlock;
import fidelity.report.Table;
import fidelity.report.Table.Column;
import fidelity.report.Table.Row;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.proof.HeaderDifference;
import fidelity.rubric.proof.HeaderDifference.OtherBand;
import fidelity.rubric.proof.HeaderDifference.OtherSection;
import fidelity.rubric.proof.HeaderDifference.OtherValue;
import fidelity.words.problem.ComparisonLine;
import fidelity.words.problem.ProblemWords;
import java.util.List;
import java.util.Optional;

/// Lays out what two rubrics say otherwise outside their items, a row each.
///
/// @param first the first one's id
/// @param second the second one's id
/// @param names whether the names of bands are told as well
record HeaderComparisonText(String first, String second, boolean names, ProblemWords words) {

  /// The table; none where nothing differs.
  List<Block> of(List<HeaderDifference> differences) {
    var rows = differences.stream().filter(this::told).map(this::row).toList();
    return rows.isEmpty() ? List.of() : List.of(new TableBlock(table(rows)));
  }

  private Table table(List<Row> rows) {
    return new Table(
        words.say(ComparisonLine.PART),
        List.of(
            Column.naming(words.say(ComparisonLine.PART), 34),
            Column.of(first, 33),
            Column.of(second, 33)),
        rows);
  }

  private boolean told(HeaderDifference difference) {
    return names || !(difference instanceof OtherBand band && band.onlyName());
  }

  private Row row(HeaderDifference difference) {
    return switch (difference) {
      case OtherValue(var key, var one, var other) -> row(Subject.key(key.written()), one, other);
      case OtherBand(var section, var id, var one, var other) ->
          row(
              section.map(each -> Subject.band(each.id(), id)).orElseGet(() -> Subject.band(id)),
              one.map(this::band),
              other.map(this::band));
      case OtherSection(var item, var one, var other) ->
          row(
              Subject.item(item.id()),
              Optional.of(words.subject(Subject.section(one.id()))),
              Optional.of(words.subject(Subject.section(other.id()))));
    };
  }

  private Row row(Subject subject, Optional<String> one, Optional<String> other) {
    return Row.of(words.subject(subject), orAbsent(one), orAbsent(other));
  }

  private String orAbsent(Optional<String> value) {
    return value.orElseGet(() -> words.say(ComparisonLine.ABSENT));
  }

  /// A limit is written as in a rubric file, in every language.
  private String band(Band band) {
    var from = band.from().toPlainString();
    return names
        ? words.say(ComparisonLine.NAMED_BAND, from, band.name())
        : words.say(ComparisonLine.BAND, from);
  }
}
