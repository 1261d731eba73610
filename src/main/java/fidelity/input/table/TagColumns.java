package fidelity.input.table;

import fidelity.input.table.cells.HeadingText;
import fidelity.input.table.cells.TableRecord;
import fidelity.problem.Code;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Finds the columns that are kept as groups of the analyst's own: those asked for, and those that
/// fidelity's own tables call `tag_region`.
final class TagColumns {

  private final List<String> wanted;
  private final ColumnMap map;
  private final SequencedMap<String, Integer> found = new LinkedHashMap<>();

  TagColumns(List<String> wanted, ColumnMap map) {
    this.wanted = wanted;
    this.map = map;
  }

  /// Looks whether a column is one of them.
  void look(int index, String heading) {
    var name = map.named(heading);
    if (ColumnNames.column(name) instanceof TableColumn.Tagged(var tag)) {
      found.putIfAbsent(HeadingText.plain(tag), index);
    }
    wanted.stream()
        .filter(each -> HeadingText.same(each, name) || HeadingText.same(each, heading))
        .findFirst()
        .ifPresent(each -> found.putIfAbsent(each, index));
  }

  /// Whether a column is kept.
  boolean keeps(int index) {
    return found.containsValue(index);
  }

  /// Reports what was asked for and is no heading of the table.
  void refuseUnknown(TableRecord names, Problems problems) {
    var known = names.texts().stream().filter(each -> !each.isEmpty()).toList();
    wanted.stream()
        .filter(each -> !found.containsKey(each))
        .forEach(
            each ->
                problems.add(
                    names.place(),
                    Subject.column(each),
                    Code.UNKNOWN_TAG,
                    Spelling.suggestion(each, known)));
  }

  /// The index of each column, by the group's name.
  SequencedMap<String, Integer> found() {
    return found;
  }
}
