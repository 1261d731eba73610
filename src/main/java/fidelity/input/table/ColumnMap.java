package fidelity.input.table;

import fidelity.input.table.cells.HeadingText;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.YamlReader;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// How the columns that a table of somebody else's has are called here.
///
/// @param entries by what all spellings of a heading have in common
public record ColumnMap(SequencedMap<String, Mapped> entries) {

  /// Every column is called as its heading says.
  public static final ColumnMap NONE = new ColumnMap(new LinkedHashMap<>());

  /// What stands for a column that is not read.
  static final String IGNORED = "ignored";

  public ColumnMap {
    entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
  }

  /// A line of the file.
  ///
  /// @param place where its heading stands
  /// @param named where the name stands
  /// @param heading as the table has it
  /// @param name the column here
  record Mapped(Place place, Place named, String heading, String name) {

    boolean ignored() {
      return name.equals(IGNORED);
    }
  }

  /// Reads a file of lines such as `"Site name": name`.
  ///
  /// @throws InputException with every problem in it
  public static ColumnMap read(Path path) {
    var problems = new Problems();
    var file = SourceFile.read(path);
    var fields = Fields.of(YamlReader.read(file, problems), Subject.COLUMNS, problems);
    var entries = new LinkedHashMap<String, Mapped>();
    for (var entry : fields.entries()) {
      mapped(entry, problems)
          .filter(each -> entries.putIfAbsent(HeadingText.key(each.heading()), each) != null)
          .ifPresent(
              again ->
                  problems.add(
                      again.place(), Subject.column(again.heading()), Code.DUPLICATE_COLUMN));
    }
    problems.throwIfAny();
    return new ColumnMap(entries);
  }

  private static Optional<Mapped> mapped(Entry entry, Problems problems) {
    if (entry.value() instanceof Scalar scalar && !scalar.text().isEmpty()) {
      return Optional.of(new Mapped(entry.place(), scalar.place(), entry.key(), scalar.text()));
    }
    problems.add(
        entry.value().place(),
        Subject.column(entry.key()),
        Code.TEXT_NEEDED,
        entry.value().found());
    return Optional.empty();
  }

  /// The line of a heading.
  Optional<Mapped> ofHeading(String heading) {
    return Optional.ofNullable(entries.get(HeadingText.key(heading)));
  }

  /// What the column of a heading is called here.
  String named(String heading) {
    return ofHeading(heading).map(Mapped::name).orElse(heading);
  }

  /// Whether the column of a heading is not read.
  boolean ignores(String heading) {
    return ofHeading(heading).filter(Mapped::ignored).isPresent();
  }

  /// Reports lines whose heading the table does not have, and those that name no column of ours.
  ///
  /// @param headings what the table has
  /// @param tags what is kept as tags, by any name
  void check(List<String> headings, List<String> tags, Problems problems) {
    var there = new HashSet<String>();
    headings.forEach(each -> there.add(HeadingText.key(each)));
    for (Map.Entry<String, Mapped> each : entries.entrySet()) {
      var mapped = each.getValue();
      if (!there.contains(each.getKey()) && !mapped.ignored()) {
        problems.add(
            mapped.place(),
            Subject.column(mapped.heading()),
            Code.UNMATCHED_HEADING,
            Spelling.suggestion(mapped.heading(), headings));
      }
      var column = ColumnNames.column(mapped.name());
      if (column instanceof TableColumn.Idle && !mapped.ignored() && !tags(tags, mapped)) {
        problems.add(
            mapped.named(),
            Subject.column(mapped.heading()),
            Code.UNKNOWN_COLUMN,
            Detail.written(mapped.name()),
            Spelling.suggestion(mapped.name(), ColumnNames.KNOWN));
      }
    }
  }

  private static boolean tags(List<String> tags, Mapped mapped) {
    return tags.stream().anyMatch(tag -> HeadingText.same(tag, mapped.name()));
  }
}
