package fidelity.workbook;

import fidelity.review.Outcome;
import fidelity.rubric.Amount;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.Phrase;
import fidelity.workbook.Draft.Stretch;
import fidelity.workbook.Rows.Wide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What a director reads: the result, the service, the profile in charts, strengths and needs.
final class SummarySheet {

  /// Columns: an item's number, a name, two figures, and the room beside them.
  private static final int FIGURES = 2;

  private final Draft draft;
  private final Scorecard scorecard;
  private final ScoreGrid grid;
  private final Rows rows = Rows.page(Paper.UPRIGHT, 6, 42, 12, 12, 32);

  private SummarySheet(Draft draft, ScoreGrid grid) {
    this.draft = draft;
    this.scorecard = draft.scorecard();
    this.grid = grid;
  }

  static Sheet layOut(Draft draft, ScoreGrid grid) {
    return new SummarySheet(draft, grid).layOut();
  }

  private Sheet layOut() {
    rows.across(new Cell.Text(draft.review().title(), Style.TITLE));
    rows.across(new Cell.Text(draft.site(), Style.SUBTITLE));
    rows.blank();
    grid.bounds().forEach(this::addResult);
    rows.blank();
    addBands();
    addFacts();
    var profile = new ProfileRows(draft, grid, rows);
    profile.addSections();
    addStrengths();
    addNeeds();
    profile.addItems();
    return rows.sheet(draft.say(Phrase.SHEET_SUMMARY), 0, draft.footer());
  }

  private void addResult(Bound bound) {
    rows.add(
        List.of(
            new Wide(draft.text(bound.total(), Style.QUIET), 2),
            new Wide(draft.text(bound.band(), Style.QUIET), 3)));
    rows.add(
        List.of(
            new Wide(
                new Cell.Formula(
                    grid.total(bound),
                    new Cell.Figure(
                        bound.of(scorecard.total()),
                        draft.outOf(scorecard.rubric().most()),
                        Style.RESULT)),
                2),
            new Wide(
                new Cell.Formula(
                    grid.band(bound), new Cell.Text(draft.band(bound).name(), Style.RESULT_BAND)),
                3)));
  }

  private void addBands() {
    rows.across(draft.text(Phrase.BANDS, Style.HEADING));
    var bands = draft.bands();
    for (var place = bands.size() - 1; place >= 0; place--) {
      addBand(bands.get(place), place);
    }
  }

  /// A band of the scale; the total stands beside the one that it is in.
  private void addBand(Stretch stretch, int place) {
    var style = stretch.tone().style();
    var cells = new ArrayList<Wide>();
    cells.add(new Wide(new Cell.Text(stretch.band().name(), style), 2));
    cells.add(new Wide(new Cell.Text(draft.range(stretch), style), 1));
    grid.bounds().forEach(bound -> cells.add(new Wide(marker(stretch, place, bound), 1)));
    var row = rows.add(cells);
    rows.add(
        new Feature.Highlight(
            new Area(row, 0, row, FIGURES + grid.bounds().size()),
            grid.reaches(stretch),
            stretch.tone()));
  }

  private Cell marker(Stretch stretch, int place, Bound bound) {
    var style = stretch.tone().style();
    return new Cell.Formula(
        grid.totalInBand(bound, place),
        stretch.band().equals(draft.band(bound))
            ? new Cell.Figure(bound.of(scorecard.total()), "\"◄ \"" + draft.totals(), style)
            : new Cell.Text("", style));
  }

  private void addFacts() {
    rows.blank();
    var header = scorecard.review().header();
    var texts = draft.review();
    addFact(Phrase.SITE, header.site().name());
    addFact(Phrase.ORGANISATION, header.site().organisation());
    addFact(Phrase.VISITED, texts.visited());
    addFact(Phrase.REPORTED, header.reported().map(draft.words()::date).orElse(""));
    addFact(Phrase.KIND, texts.kind());
    addFact(Phrase.STATUS, texts.status());
    addFact(Phrase.PUBLISHER, header.publisher());
    addFact(Phrase.ASSESSORS, String.join(", ", header.assessors()));
    addFact(Phrase.RUBRIC, texts.rubric());
    addFact(Phrase.EMPLOYED, scorecard.review().outcome().map(this::employed).orElse(""));
    addFact(Phrase.BASIS, draft.scores().counts());
    rows.blank();
  }

  private void addFact(Phrase label, String text) {
    if (!text.isEmpty()) {
      rows.add(
          List.of(
              new Wide(draft.text(label, Style.LABEL), 2),
              new Wide(new Cell.Text(text, Style.TEXT), 3)));
    }
  }

  private String employed(Outcome outcome) {
    var share =
        Amount.percent(
            BigDecimal.valueOf(outcome.employed()), BigDecimal.valueOf(outcome.clients()));
    return draft.say(
        Phrase.EMPLOYED_OF,
        outcome.employed(),
        outcome.clients(),
        draft.words().percent(Amount.of(share.rounded(0))));
  }

  private void addStrengths() {
    var strengths = scorecard.review().narrative().strengths();
    if (!strengths.isEmpty()) {
      var first = rows.next();
      rows.across(draft.text(Phrase.STRENGTHS, Style.HEADING));
      rows.across(new Cell.Text(strengths, Style.PROSE));
      rows.blank();
      rows.keepTogether(first);
    }
  }

  private void addNeeds() {
    var first = rows.next();
    rows.across(draft.text(Phrase.DEVELOPMENT_NEEDS, Style.HEADING));
    if (scorecard.developmentNeeds().isEmpty()) {
      var most = scorecard.rubric().developmentNeed();
      rows.across(new Cell.Text(draft.say(Phrase.NO_DEVELOPMENT_NEEDS, most), Style.PROSE));
    } else {
      addNeedTable();
    }
    rows.blank();
    rows.keepTogether(first);
  }

  private void addNeedTable() {
    rows.add(
        List.of(
            new Wide(draft.text(Phrase.NUMBER, Style.COLUMN), 1),
            new Wide(draft.text(Phrase.ITEM, Style.COLUMN), 1),
            new Wide(draft.text(Phrase.SCORE, Style.COLUMN_RIGHT), 1),
            new Wide(draft.text(Phrase.RECOMMENDATIONS, Style.COLUMN), 2)));
    scorecard.developmentNeeds().forEach(this::addNeed);
  }

  private void addNeed(ItemScore item) {
    rows.add(
        List.of(
            new Wide(new Cell.Text(item.item().id(), Style.BODY), 1),
            new Wide(new Cell.Text(item.item().name(), Style.BODY), 1),
            new Wide(grid.shown(item, Style.BODY_RIGHT), 1),
            new Wide(new Cell.Text(item.review().recommendations(), Style.BODY), 2)));
  }
}
