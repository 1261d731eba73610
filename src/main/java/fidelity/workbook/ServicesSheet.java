package fidelity.workbook;

import fidelity.words.KindTexts;
import fidelity.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Every finished review with all its scores, coloured by their height.
final class ServicesSheet {

  private static final int KEYS = 2;
  private static final String MEAN = "0.0";

  private final CohortDraft draft;
  private final List<ServiceLine> lines;
  private final List<Column<ServiceLine>> columns = new ArrayList<>();

  private ServicesSheet(CohortDraft draft) {
    this.draft = draft;
    this.lines = ServiceLine.of(draft);
  }

  static Sheet layOut(CohortDraft draft) {
    return new ServicesSheet(draft).layOut();
  }

  private Sheet layOut() {
    addKeys();
    addTotal();
    var first = columns.size();
    addScores();
    var last = first + draft.rubric().items().size() - 1;
    var dates = columns.size();
    addDates();
    addSetting();
    var scale = draft.rubric().scale();
    return new Listing<>(draft, columns, lines)
        .titled(Phrase.HEAT_MAP, List.of(draft.say(Phrase.HEAT_MAP_READ)))
        .summed()
        .headed()
        .with(first, last, area -> new Feature.HeatMap(area, scale.from(), scale.to()))
        .brokenBefore(dates)
        .sheet(Phrase.SHEET_SERVICES, KEYS);
  }

  private void addKeys() {
    columns.add(Column.text(draft.say(Phrase.SITE_ID), 16, line -> line.site().id()));
    columns.add(
        Column.<ServiceLine>text(draft.say(Phrase.SITE), 34, line -> line.site().name())
            .under(_ -> draft.text(Phrase.MEAN_OF_SHOWN, Style.LABEL)));
  }

  private void addTotal() {
    add(draft.say(Phrase.TOTAL), 12, draft.notation().totals(), ServiceLine::total);
    columns.add(
        Column.text(draft.say(Phrase.BAND), 24, line -> line.entry().band().orElseThrow().name()));
    if (draft.overview().statistics().isPresent()) {
      columns.add(
          Column.figure(
              draft.say(Phrase.PERCENTILE),
              13,
              line -> CohortDraft.figure(line.percentile(), Notation.WHOLE)));
    }
  }

  private void addScores() {
    var items = draft.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      add(items.get(index).id(), 5, Notation.WHOLE, line -> line.item(item));
    }
    var sections = draft.rubric().sections();
    for (var index = 0; index < sections.size(); index++) {
      var section = index;
      add(sections.get(index).name(), 16, draft.notation().totals(), line -> line.section(section));
    }
  }

  /// Adds figures, and above them the mean of those that the filters let through.
  private void add(
      String heading, int width, String format, Function<ServiceLine, BigDecimal> figure) {
    columns.add(
        Column.<ServiceLine>figure(
                heading,
                width,
                line -> new Cell.Figure(figure.apply(line), format, Style.BODY_RIGHT))
            .under(area -> mean(area, figure)));
  }

  private Cell mean(Area area, Function<ServiceLine, BigDecimal> figure) {
    if (lines.isEmpty()) {
      return Cell.Blank.PLAIN;
    }
    var sum = lines.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    var mean = sum.divide(BigDecimal.valueOf(lines.size()), MathContext.DECIMAL64);
    return new Cell.Formula(
        "IFERROR(SUBTOTAL(101,%s),\"\")".formatted(area.reference()),
        new Cell.Figure(mean, MEAN, Style.SUM_RIGHT));
  }

  private void addDates() {
    columns.add(
        Column.figure(
            draft.say(Phrase.VISITED), 20, line -> draft.day(line.entry().occasion().to())));
    columns.add(
        Column.figure(
            draft.say(Phrase.NEXT_REVIEW_DUE),
            20,
            line -> line.due().day().map(draft::day).orElse(new Cell.Blank(Style.BODY_RIGHT))));
    columns.add(
        Column.text(draft.say(Phrase.REVIEW_STATE), 20, line -> draft.texts().state(line.due())));
  }

  private void addSetting() {
    var kinds = new KindTexts(draft.texts().words());
    columns.add(
        Column.text(draft.say(Phrase.ORGANISATION), 34, line -> line.site().organisation()));
    columns.add(
        Column.text(draft.say(Phrase.KIND), 26, line -> kinds.of(line.entry().occasion().kind())));
    columns.add(
        Column.text(
            draft.say(Phrase.STATUS), 24, line -> kinds.of(line.entry().occasion().status())));
    if (lines.stream().anyMatch(line -> line.employmentRate().isPresent())) {
      columns.add(
          Column.figure(
              draft.say(Phrase.EMPLOYMENT_RATE),
              16,
              line -> CohortDraft.figure(line.employmentRate(), draft.notation().percent())));
    }
  }
}
