package fidelity.workbook.comparison.trend;

import fidelity.rubric.Rubric.Section;
import fidelity.words.phrase.ComparisonPhrase;
import fidelity.words.phrase.ComparisonWorkbookPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.Sheet;
import fidelity.workbook.comparison.ComparisonContext;
import fidelity.workbook.comparison.SubjectColumn;
import fidelity.workbook.comparison.TableSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet of the sections of the latest rubric: their figures at every visit.
record TrendSectionsSheet(ComparisonContext context, List<TrendColumn> occasions) {

  TrendSectionsSheet {
    occasions = List.copyOf(occasions);
  }

  static Sheet layOut(ComparisonContext context, List<TrendColumn> occasions) {
    return new TrendSectionsSheet(context, occasions).layOut();
  }

  private Sheet layOut() {
    var columns = new ArrayList<SubjectColumn<Section>>();
    columns.add(SubjectColumn.text(context.say(ScorePhrase.SECTION), 46, Section::name));
    for (var occasion : occasions) {
      columns.add(SubjectColumn.figure(occasion.name(), 18, each -> figure(occasion, each)));
    }
    return new TableSheet<>(context, columns)
        .titled(context.say(ComparisonPhrase.SECTIONS_CHANGED), List.of())
        .sheet(
            context.say(ComparisonWorkbookPhrase.SHEET_SECTIONS),
            "Sections",
            1,
            context.rubric().sections());
  }

  private Cell figure(TrendColumn occasion, Section section) {
    return occasion.scorecard().sections().stream()
        .filter(each -> each.section().id().equals(section.id()))
        .findFirst()
        .map(occasion.scores()::section)
        .orElseGet(() -> context.results().figure(Optional.empty()));
  }
}
