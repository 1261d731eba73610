package fidelity.workbook;

import fidelity.scoring.ItemScore;
import fidelity.scoring.Ladder;
import fidelity.scoring.Step;
import fidelity.scoring.WayUp;
import fidelity.words.ChangeTexts;
import fidelity.words.ImprovementTexts;
import fidelity.words.phrase.ImprovementPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import fidelity.workbook.Rows.Wide;
import java.math.BigDecimal;
import java.util.List;

/// What would lift the service: the plan to the next band, then every item's next step.
final class WaySheet {

  private final Draft draft;
  private final ScoreGrid grid;
  private final WayUp way;
  private final ChangeTexts changes;
  private final Rows rows = Rows.page(Paper.LYING, 6, 40, 12, 14, 72);

  private WaySheet(Draft draft, ScoreGrid grid) {
    this.draft = draft;
    this.grid = grid;
    this.way = draft.way();
    this.changes = new ChangeTexts(draft.words());
  }

  static Sheet layOut(Draft draft, ScoreGrid grid) {
    return new WaySheet(draft, grid).layOut();
  }

  private Sheet layOut() {
    rows.across(draft.text(ImprovementPhrase.WAY_UP, Style.TITLE));
    rows.across(new Cell.Text(draft.site(), Style.SUBTITLE));
    rows.blank();
    addPlan();
    addCandidates();
    addSteps();
    return rows.sheet(draft.say(WorkbookPhrase.SHEET_WAY_UP), 1, draft.footer());
  }

  private void addPlan() {
    var texts = new ImprovementTexts(way, draft.words());
    var lifts = way.plan().lifts();
    texts.facts().forEach(this::add);
    texts.sentences().forEach(this::say);
    if (!lifts.isEmpty()) {
      var first = rows.next();
      addHead(draft.text(ImprovementPhrase.WHAT_TO_CHANGE, Style.COLUMN));
      lifts.forEach(lift -> add(lift.item(), lift.step()));
      rows.keepTogether(first);
    }
    rows.blank();
  }

  private void add(ImprovementTexts.Fact fact) {
    rows.add(
        List.of(
            new Wide(new Cell.Text(fact.label(), Style.LABEL), 2),
            new Wide(new Cell.Text(fact.value(), Style.TEXT), 3)));
  }

  private void say(String sentence) {
    rows.across(new Cell.Text(sentence, Style.PROSE));
  }

  /// The items that no answer lifts, with what their scores rest on.
  private void addCandidates() {
    if (!way.candidates().isEmpty()) {
      var first = rows.next();
      say(draft.say(ImprovementPhrase.CANDIDATES));
      addHead(draft.text(ScorePhrase.BASIS, Style.COLUMN));
      way.candidates().forEach(this::addCandidate);
      rows.blank();
      rows.keepTogether(first);
    }
  }

  private void addCandidate(ItemScore item) {
    add(item, new Cell.Blank(Style.BODY_RIGHT), draft.scores().basis(item));
  }

  private void addSteps() {
    var climbable = way.ladders().stream().filter(ladder -> !ladder.steps().isEmpty()).toList();
    if (!climbable.isEmpty()) {
      var first = rows.next();
      rows.across(draft.text(ImprovementPhrase.NEXT_STEPS, Style.HEADING));
      addHead(draft.text(ImprovementPhrase.WHAT_TO_CHANGE, Style.COLUMN));
      for (var ladder : climbable) {
        addStep(ladder);
        rows.keepTogether(first);
        first = rows.next();
      }
    }
  }

  private void addStep(Ladder ladder) {
    ladder.next().ifPresent(step -> add(ladder.item(), step));
  }

  private void addHead(Cell last) {
    rows.add(
        draft.text(ScorePhrase.NUMBER, Style.COLUMN),
        draft.text(ScorePhrase.ITEM, Style.COLUMN),
        draft.text(ImprovementPhrase.SCORE_NOW, Style.COLUMN_RIGHT),
        draft.text(ImprovementPhrase.SCORE_AFTER, Style.COLUMN_RIGHT),
        last);
  }

  private void add(ItemScore item, Step step) {
    add(item, after(item, step), changes.of(item, step));
  }

  private void add(ItemScore item, Cell after, String says) {
    rows.add(
        new Cell.Text(item.item().id(), Style.BODY),
        new Cell.Text(item.item().name(), Style.BODY),
        grid.shown(item, Style.BODY_RIGHT),
        after,
        new Cell.Text(says, Style.BODY));
  }

  /// The score after a step: a number, unless an open item can still turn out higher.
  private Cell after(ItemScore item, Step step) {
    return item.scores().settled()
        ? new Cell.Figure(BigDecimal.valueOf(step.to()), Notation.WHOLE, Style.BODY_RIGHT)
        : new Cell.Text(changes.score(item, step), Style.BODY_RIGHT);
  }
}
