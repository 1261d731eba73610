package fidelity.workbook;

import fidelity.review.AnswerSet;
import fidelity.review.GivenScore;
import fidelity.rubric.Item;
import fidelity.scoring.Basis;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Rating;
import fidelity.scoring.SectionScore;
import fidelity.words.AnswerTexts;
import fidelity.words.Explainer;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Each item on its own: what good practice is, the score and why, what was seen and advised.
final class ItemsSheet {

  private static final String LINE = "\n";

  private final Draft draft;
  private final ScoreGrid grid;
  private final Explainer explainer;
  private final Rows rows = Rows.page(Paper.UPRIGHT, 24, 84);

  private ItemsSheet(Draft draft, ScoreGrid grid) {
    this.draft = draft;
    this.grid = grid;
    this.explainer = new Explainer(draft.words());
  }

  static Sheet layOut(Draft draft, ScoreGrid grid) {
    return new ItemsSheet(draft, grid).layOut();
  }

  private Sheet layOut() {
    rows.across(draft.text(WorkbookPhrase.SHEET_ITEMS, Style.TITLE));
    rows.across(new Cell.Text(draft.site(), Style.SUBTITLE));
    rows.blank();
    draft.scorecard().sections().forEach(this::add);
    return rows.sheet(draft.say(WorkbookPhrase.SHEET_ITEMS), 1, draft.footer());
  }

  private void add(SectionScore section) {
    var first = rows.next();
    rows.across(new Cell.Text(section.section().name(), Style.HEADING));
    for (var item : section.items()) {
      add(item);
      rows.keepTogether(first);
      first = rows.next();
    }
  }

  private void add(ItemScore item) {
    rows.add(
        new Cell.Text(item.item().id(), Style.SECTION),
        new Cell.Text(item.item().name(), Style.SECTION));
    var first = rows.next();
    rows.add(draft.text(ScorePhrase.SCORE, Style.LABEL), grid.shown(item, Style.SCORE));
    add(
        ScorePhrase.BASIS,
        item.basis() == Basis.SCORED ? draft.say(ScorePhrase.SCORED) : draft.scores().basis(item));
    add(ScorePhrase.STANDARD, item.item().standard());
    add(ExplanationPhrase.WHY, why(item));
    add(ExplanationPhrase.REASON, item.review().given().map(GivenScore::reason).orElse(""));
    add(explainer.notHigher(item), String.join(LINE, explainer.obstacles(item)));
    add(EvidencePhrase.ANSWERS, answers(item));
    add(EvidencePhrase.SOURCES, String.join(LINE, item.review().sources()));
    add(EvidencePhrase.COMMENTS, item.review().comments());
    add(EvidencePhrase.RECOMMENDATIONS, item.review().recommendations());
    rows.add(new Feature.Group(first, rows.next() - 1));
    rows.blank();
  }

  private void add(Phrase label, String text) {
    add(draft.say(label), text);
  }

  private void add(String label, String text) {
    if (!text.isEmpty()) {
      rows.add(new Cell.Text(label, Style.LABEL), new Cell.Text(text, Style.TEXT));
    }
  }

  private String why(ItemScore item) {
    return Stream.of(List.of(explainer.level(item)), explainer.reasons(item), explainer.open(item))
        .flatMap(List::stream)
        .reduce((above, below) -> above + LINE + below)
        .orElse("");
  }

  private String answers(ItemScore item) {
    var sets = item.ratings().stream().map(Rating::answers).filter(AnswerSet::answered).toList();
    return String.join(
        LINE,
        IntStream.range(0, sets.size())
            .mapToObj(set -> answers(item.item(), sets, set))
            .flatMap(each -> each)
            .toList());
  }

  private Stream<String> answers(Item item, List<AnswerSet> sets, int set) {
    var answers = new AnswerTexts(draft.words());
    var heading =
        sets.size() == 1
            ? Stream.<String>of()
            : Stream.of(draft.say(WorkbookPhrase.SPECIALIST_NUMBER, set + 1));
    return Stream.concat(
        heading,
        item.questions().stream()
            .map(
                question ->
                    draft.say(
                        ExplanationPhrase.FACT,
                        question.text(),
                        answers.recorded(sets.get(set), question))));
  }
}
