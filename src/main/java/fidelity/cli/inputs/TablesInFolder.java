package fidelity.cli.inputs;

import fidelity.input.table.TableReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tables of reviews that lie in a folder, where they are not read: a folder may hold all kinds of
/// CSV and Excel files.
///
/// A workbook beside a file of its name is taken for that one's report, and a table beside the
/// files of a cohort for one of them; neither is opened.
final class TablesInFolder {

  private final Set<Path> stems;

  private TablesInFolder(Collection<Path> read) {
    stems = read.stream().map(TablesInFolder::stem).collect(Collectors.toCollection(HashSet::new));
  }

  /// The tables in a folder and its folders.
  ///
  /// @param read the files that are read there
  static List<Path> of(Path folder, Collection<Path> read) {
    var tables = new TablesInFolder(read);
    var all = Set.copyOf(read);
    return FoundFiles.in(folder, TableReader::isTable).found().stream()
        .filter(file -> !all.contains(file))
        .filter(file -> !tables.isReport(file) && !FilesOfCohort.has(file))
        .filter(TableReader::looksLikeOne)
        .toList();
  }

  /// Whether it is called like a file that is read, or like that by another rubric: north.xlsx or
  /// north.ips-25.xlsx beside north.yaml.
  private boolean isReport(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return false;
    }
    var stem = stem(file);
    return stems.contains(stem) || stems.contains(stem(stem));
  }

  private static Path stem(Path file) {
    var name = file.getFileName().toString();
    var point = name.lastIndexOf('.');
    return point > 0 ? file.resolveSibling(name.substring(0, point)) : file;
  }
}
