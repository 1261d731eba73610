package fidelity.workbook;

import fidelity.words.KindTexts;
import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Every finished review with all its scores, coloured by their height.
final class FinishedSheet {

  private static final int KEYS = 2;
  private static final int MOST_BAND_WIDTH = 40;
  private static final int BAND_PADDING = 3;
  private static final String MEAN = "0.0";

  private final CohortDraft draft;
  private final List<FinishedLine> lines;
  private final List<Column<FinishedLine>> columns = new ArrayList<>();

  private FinishedSheet(CohortDraft draft) {
    this.draft = draft;
    this.lines = FinishedLine.of(draft);
  }

  static Sheet layOut(CohortDraft draft) {
    return new FinishedSheet(draft).layOut();
  }

  private Sheet layOut() {
    addResult();
    var first = columns.size();
    addItems();
    var end = columns.size();
    addSections();
    addDates();
    addSetting();
    var scale = draft.rubric().scale();
    return new Listing<>(draft, columns, lines)
        .titled(
            CohortWorkbookPhrase.HEAT_MAP, List.of(draft.say(CohortWorkbookPhrase.HEAT_MAP_READ)))
        .summed()
        .headed()
        .with(first, end - 1, area -> new Feature.HeatMap(area, scale.from(), scale.to()))
        .brokenBefore(end)
        .sheet(CohortWorkbookPhrase.SHEET_SERVICES, KEYS);
  }

  private void addResult() {
    columns.add(Column.text(draft.say(CohortWorkbookPhrase.SITE_ID), 15, line -> line.site().id()));
    columns.add(
        Column.<FinishedLine>text(draft.say(HeaderPhrase.SITE), 34, line -> line.site().name())
            .under(_ -> draft.text(CohortWorkbookPhrase.MEAN_OF_SHOWN, Style.SUM)));
    add(draft.say(ScorePhrase.POINTS), 10, draft.notation().totals(), FinishedLine::total);
    columns.add(
        Column.text(
            draft.say(ScorePhrase.BAND),
            bandWidth(),
            line -> line.entry().band().orElseThrow().name()));
  }

  /// Wide enough for most bands' names, so that rows stay low.
  private int bandWidth() {
    var longest =
        draft.rubric().bands().highestFirst().stream()
            .mapToInt(band -> band.name().length())
            .max()
            .orElse(0);
    return Math.clamp(longest + BAND_PADDING, 12, MOST_BAND_WIDTH);
  }

  private void addItems() {
    var items = draft.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      columns.add(
          Column.<FinishedLine>score(
                  items.get(index).id(),
                  5,
                  line -> new Cell.Figure(line.item(item), Notation.WHOLE, Style.BODY_CENTRE))
              .under(area -> mean(area, Style.SUM_CENTRE, line -> line.item(item))));
    }
  }

  private void addSections() {
    var sections = draft.rubric().sections();
    for (var index = 0; index < sections.size(); index++) {
      var section = index;
      add(sections.get(index).name(), 15, draft.notation().totals(), line -> line.section(section));
    }
    if (draft.overview().statistics().isPresent()) {
      columns.add(
          Column.figure(
              draft.say(StatisticsPhrase.PERCENTILE),
              14,
              line -> CohortDraft.figure(line.percentile(), Notation.WHOLE)));
    }
  }

  /// Adds figures, and above them the mean of those that the filters let through.
  private void add(
      String heading, int width, String format, Function<FinishedLine, BigDecimal> figure) {
    columns.add(
        Column.<FinishedLine>figure(
                heading,
                width,
                line -> new Cell.Figure(figure.apply(line), format, Style.BODY_RIGHT))
            .under(area -> mean(area, Style.SUM_RIGHT, figure)));
  }

  private Cell mean(Area area, Style style, Function<FinishedLine, BigDecimal> figure) {
    if (lines.isEmpty()) {
      return Cell.Blank.PLAIN;
    }
    var sum = lines.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    var mean = sum.divide(BigDecimal.valueOf(lines.size()), MathContext.DECIMAL64);
    return new Cell.Formula(
        "IFERROR(SUBTOTAL(101,%s),\"\")".formatted(area.reference()),
        new Cell.Figure(mean, MEAN, style));
  }

  private void addDates() {
    columns.add(
        Column.figure(
            draft.say(HeaderPhrase.VISITED), 18, line -> draft.day(line.entry().occasion().to())));
    columns.add(
        Column.figure(
            draft.say(CohortWorkbookPhrase.NEXT_REVIEW_DUE),
            18,
            line -> line.due().day().map(draft::day).orElse(new Cell.Blank(Style.BODY_RIGHT))));
    columns.add(
        Column.text(
            draft.say(CohortWorkbookPhrase.REVIEW_STATE),
            18,
            line -> draft.texts().state(line.due())));
  }

  private void addSetting() {
    var kinds = new KindTexts(draft.texts().words());
    columns.add(
        Column.text(draft.say(HeaderPhrase.ORGANISATION), 30, line -> line.site().organisation()));
    columns.add(
        Column.text(
            draft.say(HeaderPhrase.KIND), 24, line -> kinds.of(line.entry().occasion().kind())));
    columns.add(
        Column.text(
            draft.say(HeaderPhrase.STATUS),
            20,
            line -> kinds.of(line.entry().occasion().status())));
    if (lines.stream().anyMatch(line -> line.employmentRate().isPresent())) {
      columns.add(
          Column.figure(
              draft.say(CohortWorkbookPhrase.EMPLOYMENT_RATE),
              14,
              line -> CohortDraft.figure(line.employmentRate(), draft.notation().percent())));
    }
  }
}
