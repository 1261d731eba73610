package fidelity.workbook.review;

import fidelity.scoring.ItemScore;
import fidelity.scoring.improvement.Improvements;
import fidelity.scoring.improvement.ItemImprovements;
import fidelity.scoring.improvement.Step;
import fidelity.words.ChangeTexts;
import fidelity.words.ImprovementTexts;
import fidelity.words.phrase.ImprovementPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Cell;
import fidelity.workbook.CellStyle;
import fidelity.workbook.Feature;
import fidelity.workbook.Paper;
import fidelity.workbook.Sheet;
import fidelity.workbook.layout.Rows;

/// What would lift the service: the plan to the next band, then every item's next step.
final class ImprovementsSheet {

  private static final int LAST_COLUMN = 4;

  private final SheetContext context;
  private final ScoreGrid grid;
  private final Improvements way;
  private final ChangeTexts changes;
  private final Rows rows = Rows.page(Paper.LANDSCAPE, 6, 40, 12, 14, 72);

  private ImprovementsSheet(SheetContext context, ScoreGrid grid) {
    this.context = context;
    this.grid = grid;
    this.way = context.improvements();
    this.changes = new ChangeTexts(context.words());
  }

  static Sheet layOut(SheetContext context, ScoreGrid grid) {
    return new ImprovementsSheet(context, grid).layOut();
  }

  private Sheet layOut() {
    var title = way.tellsPlan() ? ImprovementPhrase.WAY_UP : ImprovementPhrase.NEXT_STEPS;
    rows.across(context.text(title, CellStyle.TITLE));
    rows.across(new Cell.Text(context.site(), CellStyle.SUBTITLE));
    rows.blank();
    if (way.tellsPlan()) {
      addPlan();
    }
    addCandidates();
    addSteps();
    return rows.sheet(context.say(WorkbookPhrase.SHEET_WAY_UP), 1, context.footer());
  }

  private void addPlan() {
    var texts = new ImprovementTexts(way, context.words());
    var lifts = way.plan().improvements();
    texts.facts().forEach(fact -> say(context.words().fact(fact.label(), fact.value())));
    texts.sentences().forEach(this::say);
    if (!lifts.isEmpty()) {
      var first = addHead(ImprovementPhrase.WHAT_TO_CHANGE);
      lifts.forEach(lift -> add(lift.item(), lift.step()));
      table("Plan", first);
    }
    rows.blank();
  }

  private void say(String sentence) {
    rows.across(new Cell.Text(sentence, CellStyle.LINE));
  }

  /// The items that no answer lifts, with what their scores rest on.
  private void addCandidates() {
    if (!way.onlyByAssessors().isEmpty()) {
      say(context.say(ImprovementPhrase.CANDIDATES));
      var first = addHead(ScorePhrase.BASIS);
      way.onlyByAssessors().forEach(this::addCandidate);
      table("Given_by_assessors", first);
      rows.blank();
    }
  }

  private void addCandidate(ItemScore item) {
    add(item, new Cell.Blank(CellStyle.BODY_RIGHT), context.basis(item));
  }

  private void addSteps() {
    var climbable = way.items().stream().filter(ladder -> !ladder.steps().isEmpty()).toList();
    if (!climbable.isEmpty()) {
      if (way.tellsPlan()) {
        rows.across(context.text(ImprovementPhrase.NEXT_STEPS, CellStyle.HEADING));
      }
      var first = addHead(ImprovementPhrase.WHAT_TO_CHANGE);
      climbable.forEach(this::addStep);
      table("Next_steps", first);
    }
  }

  private void addStep(ItemImprovements ladder) {
    ladder.next().ifPresent(step -> add(ladder.item(), step));
  }

  /// Adds column headings, and says where.
  private int addHead(Phrase last) {
    return rows.add(
        context.text(ScorePhrase.NUMBER, CellStyle.COLUMN),
        context.text(ScorePhrase.ITEM, CellStyle.COLUMN),
        context.text(ImprovementPhrase.SCORE_NOW, CellStyle.COLUMN_RIGHT),
        context.text(ImprovementPhrase.SCORE_AFTER, CellStyle.COLUMN_RIGHT),
        context.text(last, CellStyle.COLUMN));
  }

  private void table(String name, int first) {
    rows.table(name, first, 0, LAST_COLUMN, Feature.Filters.NONE);
  }

  private void add(ItemScore item, Step step) {
    add(item, after(item, step), changes.of(item, step));
  }

  private void add(ItemScore item, Cell after, String says) {
    rows.add(
        context.number(item.item(), CellStyle.BODY),
        new Cell.Text(item.item().name(), CellStyle.BODY),
        grid.shown(item, context.points(), CellStyle.BODY_RIGHT),
        after,
        new Cell.Text(says, CellStyle.BODY));
  }

  /// The score after a step: a number, unless what is still open can make it higher.
  private Cell after(ItemScore item, Step step) {
    return step.after(item).settled()
        ? new Cell.Figure(step.to().number(), context.points(), CellStyle.BODY_RIGHT)
        : new Cell.Text(changes.score(item, step), CellStyle.BODY_RIGHT);
  }
}
