package fidelity.input.table;

import fidelity.input.table.TableColumn.Heading;
import fidelity.input.table.TableColumn.Idle;
import fidelity.input.table.TableColumn.Nameless;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Spelling;
import fidelity.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a row must hold to name the columns of a table.
///
/// @param map how the table's own headings are called here
/// @param rubric the rubric of rows that name none
record KnownHeadings(ColumnMap map, Optional<Rubric> rubric) {

  /// A known heading counts more than any number of near ones.
  private static final int KNOWN = 1_000;

  private static final Pattern WORD = Pattern.compile("\\p{L}");

  /// Whether all required headings are among some texts.
  boolean complete(List<String> texts) {
    var columns = texts.stream().map(this::column).toList();
    return ColumnNames.REQUIRED.stream().allMatch(each -> columns.contains(new Heading(each)));
  }

  /// How many of some texts are headings of ours.
  int known(List<String> texts) {
    return (int) texts.stream().filter(this::isKnown).count();
  }

  /// How much a row looks like one of headings.
  int likeness(List<String> texts) {
    var near = texts.stream().filter(each -> !isKnown(each)).filter(this::isLike).count();
    return KNOWN * known(texts) + (int) near;
  }

  /// How many of some texts are headings of ours, or nearly so.
  int akin(List<String> texts) {
    return (int) texts.stream().filter(each -> isKnown(each) || isNear(each)).count();
  }

  private boolean isKnown(String text) {
    return switch (column(text)) {
      case Idle _, Nameless _ -> map.ofHeading(text).isPresent();
      default -> true;
    };
  }

  private TableColumn column(String text) {
    return ColumnNames.column(map.named(UnseenLetters.meant(text)));
  }

  /// Whether it is a heading of somebody else's table.
  private boolean isLike(String text) {
    return WORD.matcher(text).find() && new NearHeadings(rubric).of(text).isPresent();
  }

  /// A number may be an item's id or any figure, so it makes no heading.
  private boolean isNear(String text) {
    return WORD.matcher(text).find()
        && (NearColumns.item(text, rubric).isPresent()
            || Spelling.nearest(text, ColumnNames.SPELT).isPresent());
  }
}
