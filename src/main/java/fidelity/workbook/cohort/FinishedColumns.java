package fidelity.workbook.cohort;

import fidelity.words.phrase.CohortWorkbookPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.StatisticsPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.layout.NumberFormats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The columns of the sheet of all finished reviews: the result and the next review, every item's
/// score, and what is for the screen alone.
final class FinishedColumns {

  /// How wide the column of bands is at most, in digits of the standard font.
  private static final int MOST_BAND_WIDTH = 40;

  /// What that column has beyond the longest name, in the same digits.
  private static final int BAND_PADDING = 3;

  private static final String MEAN = "0.0";

  private final CohortContext context;
  private final List<FinishedLine> lines;
  private final List<ListColumn<FinishedLine>> columns = new ArrayList<>();
  private final int firstItem;
  private final int firstSection;

  FinishedColumns(CohortContext context, List<FinishedLine> lines) {
    this.context = context;
    this.lines = lines;
    addResult();
    addDue();
    firstItem = columns.size();
    addItems();
    firstSection = columns.size();
    addSections();
    columns.addAll(new SettingColumns(context, lines).all());
  }

  /// All of them.
  List<ListColumn<FinishedLine>> all() {
    return columns;
  }

  /// Where the scores of items begin, from 0.
  int firstItem() {
    return firstItem;
  }

  /// Where those of sections begin, which are for the screen like all that follows.
  int firstSection() {
    return firstSection;
  }

  private void addResult() {
    columns.add(
        ListColumn.text(context.say(CohortWorkbookPhrase.SITE_ID), 14, line -> line.site().id()));
    columns.add(
        ListColumn.<FinishedLine>text(
                context.say(HeaderPhrase.SITE), 34, line -> line.site().name())
            .under(_ -> context.text(CohortWorkbookPhrase.MEAN_OF_SHOWN, CellStyle.SUM)));
    add(
        context.say(ScorePhrase.POINTS),
        10,
        context.formats().totals(),
        line -> Optional.of(line.total()));
    columns.add(
        ListColumn.text(
            context.say(ScorePhrase.BAND),
            bandWidth(),
            line -> line.entry().band().orElseThrow().name()));
  }

  /// Wide enough for most bands' names, so that rows stay low.
  private int bandWidth() {
    var longest =
        context.rubric().bands().highestFirst().stream()
            .mapToInt(band -> band.name().length())
            .max()
            .orElse(0);
    return Math.clamp(longest + BAND_PADDING, 12, MOST_BAND_WIDTH);
  }

  private void addItems() {
    var items = context.rubric().items();
    for (var index = 0; index < items.size(); index++) {
      var item = index;
      columns.add(
          ListColumn.<FinishedLine>score(
                  items.get(index),
                  context.texts().words(),
                  line ->
                      figure(line.item(item), context.formats().scores(), CellStyle.BODY_CENTRE))
              .under(area -> mean(area, CellStyle.SUM_CENTRE, line -> line.item(item))));
    }
  }

  private void addSections() {
    var sections = context.rubric().sections();
    for (var index = 0; index < sections.size(); index++) {
      var section = index;
      add(
          sections.get(index).name(),
          15,
          context.formats().totals(),
          line -> line.section(section));
    }
    if (context.overview().statistics().isPresent()) {
      columns.add(
          ListColumn.figure(
              context.say(StatisticsPhrase.PERCENTILE),
              14,
              line -> CohortContext.figure(line.percentile(), NumberFormats.WHOLE)));
    }
  }

  /// Adds figures, and above them the mean of those that the filters let through.
  private void add(
      String heading,
      int width,
      String format,
      Function<FinishedLine, Optional<BigDecimal>> figure) {
    columns.add(
        ListColumn.<FinishedLine>figure(
                heading, width, line -> figure(figure.apply(line), format, CellStyle.BODY_RIGHT))
            .under(area -> mean(area, CellStyle.SUM_RIGHT, figure)));
  }

  /// A score, or the mark of one that there is none of.
  private Cell figure(Optional<BigDecimal> score, String format, CellStyle style) {
    return score
        .<Cell>map(each -> new Cell.Figure(each, format, style))
        .orElseGet(() -> context.text(ScorePhrase.NO_SCORE, style));
  }

  private Cell mean(
      Area area, CellStyle style, Function<FinishedLine, Optional<BigDecimal>> figure) {
    var figures = lines.stream().flatMap(line -> figure.apply(line).stream()).toList();
    if (figures.isEmpty()) {
      return Cell.Blank.PLAIN;
    }
    var sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var mean = sum.divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64);
    return new Cell.Formula(
        "IFERROR(SUBTOTAL(101,%s),\"\")".formatted(area.reference()),
        new Cell.Figure(mean, MEAN, style));
  }

  /// What is printed beside the result: when the next review is due, and whether it is late.
  private void addDue() {
    columns.add(
        ListColumn.figure(
            context.say(CohortWorkbookPhrase.NEXT_REVIEW_DUE),
            14,
            line ->
                line.due().day().map(context::day).orElse(new Cell.Blank(CellStyle.BODY_RIGHT))));
    columns.add(
        ListColumn.text(
            context.say(CohortWorkbookPhrase.REVIEW_STATE),
            14,
            line -> context.texts().state(line.due())));
  }
}
