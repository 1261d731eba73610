package fidelity.cli;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The rule by which --hide-below leaves scores out of figures, written down once more to be held
/// against the program.
///
/// @param rows reviews that no group that is shown tells apart
/// @param figures the items that each figure is made of: first the total's, then each section's,
///     then each item by itself
record ToldSets(List<Row> rows, List<Set<Integer>> figures, int sections, int fewest) {

  /// A review and the figures of it that are told, by their indices.
  record Row(int site, Set<Integer> told) {

    private boolean has(int figure) {
      return told.contains(figure);
    }
  }

  /// A review with open items, before anything is left out.
  static Row row(int site, Set<Integer> open, List<Set<Integer>> figures) {
    return new Row(
        site,
        IntStream.range(0, figures.size())
            .filter(figure -> figures.get(figure).stream().noneMatch(open::contains))
            .boxed()
            .collect(toSet()));
  }

  /// Leaves out what the rule leaves out.
  void apply() {
    var before = -1;
    while (before != told()) {
      before = told();
      for (var figure = 0; figure < figures.size(); figure++) {
        var own = figure;
        leaveOut(row -> row.has(own), row -> row.told.remove(own));
      }
      for (var section = 1; section <= sections; section++) {
        var own = section;
        if (rows.stream().anyMatch(row -> row.has(own))) {
          leaveOut(
              row -> !row.has(own) && row.told.stream().anyMatch(items(own)::contains),
              row -> row.told.removeAll(items(own)));
        }
      }
      if (rows.stream().anyMatch(row -> row.has(0))) {
        var all = IntStream.rangeClosed(1, sections).boxed().collect(toSet());
        leaveOut(
            row -> !row.has(0) && row.told.stream().anyMatch(all::contains),
            row -> row.told.removeAll(all));
      }
    }
  }

  private int told() {
    return rows.stream().mapToInt(row -> row.told.size()).sum();
  }

  /// The figures of the items of a section.
  private Set<Integer> items(int section) {
    return figures.get(section).stream().map(item -> sections + item).collect(toSet());
  }

  private void leaveOut(Predicate<Row> which, Consumer<Row> how) {
    var some = rows.stream().filter(which).toList();
    var sites = new HashSet<>(some.stream().map(Row::site).toList());
    if (!sites.isEmpty() && sites.size() < fewest) {
      some.forEach(how);
    }
  }
}
