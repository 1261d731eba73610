package fidelity.workbook.review;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.TotalRule;
import fidelity.scoring.SectionScore;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import fidelity.workbook.Area;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Emphasis;
import fidelity.workbook.Feature;
import fidelity.workbook.layout.Rows;

/// The total, large, with the way to the next band; the scale of bands with the total on it; the
/// sections' shares.
///
/// @param rows the sheet that they are added to
record ResultRows(SheetContext context, ScoreGrid grid, Rows rows) {

  private static final int LAST_COLUMN = 2;

  /// Adds them, the total at each end of its range.
  void add() {
    grid.ends().forEach(this::addResult);
    context
        .scorecard()
        .band()
        .filter(_ -> settled())
        .flatMap(context.scorecard().rubric().bands()::above)
        .ifPresent(this::addDistance);
    rows.blank();
    addBands();
    rows.blank();
    if (context.scorecard().rubric().scale().hasShares()) {
      addSections();
      rows.blank();
    }
  }

  private boolean settled() {
    return grid.ends().size() == 1;
  }

  private boolean sum() {
    return context.scorecard().rubric().total() == TotalRule.SUM;
  }

  private void addResult(RangeEnd end) {
    rows.add(
        new Cell.Text(context.total(end), CellStyle.QUIET),
        context.text(end.band(), CellStyle.QUIET));
    rows.add(
        new Cell.Formula(
            grid.total(end),
            new Cell.Figure(
                end.of(context.scorecard().total()),
                context.outOf(context.scorecard().rubric().most()),
                CellStyle.RESULT)),
        new Cell.Formula(
            grid.band(end), new Cell.Text(context.band(end).name(), CellStyle.RESULT_BAND)));
    new PointsBehind(context, grid).at(end).ifPresent(rows::add);
  }

  private void addDistance(Band next) {
    var end = grid.ends().getFirst();
    rows.add(
        context.text(
            sum() ? SummaryPhrase.POINTS_TO_NEXT_BAND : SummaryPhrase.TO_NEXT_BAND,
            CellStyle.LABEL),
        new Cell.Formula(
            grid.toNextBand(end),
            new Cell.Figure(
                next.from().subtract(end.of(context.scorecard().total())),
                context.limit(next.from()),
                CellStyle.TEXT)),
        new Cell.Formula(grid.nextBand(end), new Cell.Text(next.name(), CellStyle.TEXT)));
  }

  private void addBands() {
    var head =
        rows.add(
            context.text(ScorePhrase.BAND, CellStyle.COLUMN),
            context.text(sum() ? ScorePhrase.POINTS : ScorePhrase.LIMITS, CellStyle.COLUMN),
            new Cell.Text(
                settled()
                    ? context.total(RangeEnd.SETTLED)
                    : context.say(ScorePhrase.BANDS_REACHABLE),
                CellStyle.COLUMN));
    var bands = context.bands();
    for (var place = 0; place < bands.size(); place++) {
      addBand(bands.get(place), place);
    }
    rows.table("Band_scale", head, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  /// A band of the scale; the total stands beside the one that it is in.
  private void addBand(Band band, int place) {
    var reached = grid.reaches(band, context.scorecard().rubric().last(band));
    var row =
        rows.add(
            new Cell.Text(band.name(), CellStyle.BODY),
            new Cell.Text(context.range(band), CellStyle.BODY),
            settled() ? total(band, place) : possible(band, reached));
    rows.add(new Feature.Highlight(new Area(row, 0, row, LAST_COLUMN), reached, Emphasis.REACHED));
  }

  private Cell total(Band band, int place) {
    var end = grid.ends().getFirst();
    return new Cell.Formula(
        grid.totalInBand(end, place),
        band.equals(context.band(end))
            ? new Cell.Figure(end.of(context.scorecard().total()), context.totals(), CellStyle.BODY)
            : new Cell.Text("", CellStyle.BODY));
  }

  private Cell possible(Band band, String reached) {
    var word = context.say(SummaryPhrase.POSSIBLE);
    return new Cell.Formula(
        "IF(%s,\"%s\",\"\")".formatted(reached, word),
        new Cell.Text(context.scorecard().bands().contains(band) ? word : "", CellStyle.BODY));
  }

  /// Adds the sections: their points and shares, or the shares at both ends.
  private void addSections() {
    var last = grid.ends().getLast();
    var head =
        rows.add(
            context.text(ScorePhrase.SECTION, CellStyle.COLUMN),
            settled()
                ? new Cell.Text(context.figures(last), CellStyle.COLUMN)
                : context.text(grid.ends().getFirst().share(), CellStyle.COLUMN),
            context.text(last.share(), CellStyle.COLUMN));
    for (var section : context.scorecard().sections()) {
      rows.add(
          new Cell.Text(section.section().name(), CellStyle.BODY),
          settled() ? points(section) : share(section, grid.ends().getFirst()),
          share(section, last));
    }
    rows.table("Sections", head, 0, LAST_COLUMN, Feature.Filters.NONE);
    rows.add(new Feature.DataBars(Area.column(LAST_COLUMN, head + 1, rows.next() - 1), 0, 1));
  }

  private Cell points(SectionScore section) {
    var end = grid.ends().getFirst();
    return new Cell.Formula(
        grid.score(section.section(), end),
        context.figure(
            section.score().map(end::of), context.outOf(section.most()), CellStyle.BODY));
  }

  private Cell share(SectionScore section, RangeEnd end) {
    return new Cell.Formula(
        grid.share(section.section(), end),
        context.share(section.score().map(end::of), section.most(), CellStyle.BODY));
  }
}
