package fidelity.report.rubric;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.review.AnswerSet;
import fidelity.review.Example;
import fidelity.review.Specialist;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Level;
import fidelity.rubric.Question;
import fidelity.rubric.Rubric;
import fidelity.words.AnswerTexts;
import fidelity.words.QuestionTexts;
import fidelity.words.Words;
import fidelity.words.explanation.ConditionTexts;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.RubricPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.WorkbookPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lays out one item of a rubric: its standard, questions, levels, note and worked examples.
final class ItemLayout {

  private final Rubric rubric;
  private final Item item;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  private ItemLayout(Rubric rubric, Item item) {
    this.rubric = rubric;
    this.item = item;
    this.words = Words.of(rubric.identity().language());
  }

  static List<Block> of(Rubric rubric, Item item, List<Example> examples) {
    return new ItemLayout(rubric, item)
        .blocks(examples.stream().filter(each -> each.item().equals(item.id())).toList());
  }

  private List<Block> blocks(List<Example> examples) {
    blocks.add(new Heading(3, words.say(ScorePhrase.ITEM_TITLE, item.id(), item.name())));
    blocks.add(Paragraph.of(item.standard()));
    sources();
    if (!item.judged()) {
      questions();
    }
    levels();
    if (item.mayNotApply()) {
      labelled(RubricPhrase.MAY_NOT_APPLY, item.notApplicable());
    }
    if (!item.note().isEmpty()) {
      labelled(EvidencePhrase.NOTE, item.note());
    }
    if (!examples.isEmpty()) {
      title(RubricPhrase.EXAMPLES, Optional.empty());
      blocks.add(Bullets.of(examples.stream().map(this::example).toList()));
    }
    return blocks;
  }

  private void labelled(Phrase name, String text) {
    var label = words.say(ExplanationPhrase.FACT, words.say(name), "").strip();
    blocks.add(new Paragraph(Prose.strong(label).then(Prose.of(" " + text))));
  }

  private void sources() {
    if (!item.sources().isEmpty()) {
      var names = item.sources().stream().map(rubric::source);
      blocks.add(
          new Facts(
              List.of(
                  Fact.of(
                      words.say(EvidencePhrase.SOURCES),
                      names.collect(Collectors.joining("; "))))));
    }
  }

  private void questions() {
    title(
        RubricPhrase.QUESTIONS,
        switch (item.cardinality()) {
          case ONCE -> Optional.empty();
          case PER_SPECIALIST -> Optional.of(WorkbookPhrase.PER_SPECIALIST);
        });
    blocks.add(new Bullets(item.questions().stream().map(this::question).toList()));
  }

  /// A question under the id by which a review answers it.
  private Prose question(Question question) {
    return Prose.strong(question.id() + ":")
        .then(Prose.of(" " + new QuestionTexts(words).of(question)));
  }

  private void levels() {
    title(
        RubricPhrase.LEVELS,
        item.judged() ? Optional.of(WorkbookPhrase.ALWAYS_JUDGED) : Optional.empty());
    blocks.add(new Facts(item.levels().reversed().stream().map(this::level).toList()));
  }

  private Fact level(Level level) {
    var label = words.say(RubricPhrase.LEVEL_NUMBER, level.score());
    var says = Prose.of(level.says());
    return item.judged()
        ? new Fact(label, List.of(says))
        : new Fact(
            label, List.of(says, Prose.quiet(new ConditionTexts(words).of(level.condition()))));
  }

  private String example(Example example) {
    var sets = example.answers();
    var answers =
        IntStream.range(0, sets.size())
            .mapToObj(set -> answers(sets, set))
            .collect(Collectors.joining(" – "));
    return words.say(RubricPhrase.EXAMPLE, example.score(), answers);
  }

  private String answers(List<AnswerSet> sets, int set) {
    return new AnswerTexts(words).of(Specialist.of(sets, set), answers(sets.get(set)));
  }

  private String answers(AnswerSet set) {
    return item.questions().stream()
        .map(question -> answer(set, question))
        .collect(Collectors.joining("; "));
  }

  private String answer(AnswerSet set, Question question) {
    return words.say(
        ExplanationPhrase.FACT,
        question.text(),
        new AnswerTexts(words).recorded(item, set, question));
  }

  /// A line in bold above what follows, with more in brackets.
  private void title(Phrase title, Optional<Phrase> more) {
    var text = words.say(title);
    var line =
        more.map(each -> words.say(ScorePhrase.SECTION_TITLE, text, words.say(each))).orElse(text);
    blocks.add(new Paragraph(Prose.strong(line)));
  }
}
