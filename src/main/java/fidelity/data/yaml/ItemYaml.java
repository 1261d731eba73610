package fidelity.data.yaml;

import fidelity.data.notation.AnswerNotation;
import fidelity.data.yaml.Yaml.Keyed;
import fidelity.data.yaml.Yaml.Listed;
import fidelity.data.yaml.Yaml.Text;
import fidelity.data.yaml.Yaml.Word;
import fidelity.keys.EvidenceKey;
import fidelity.keys.ItemReviewKey;
import fidelity.keys.SpecialistKey;
import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.review.GivenScore;
import fidelity.review.Inapplicability;
import fidelity.review.ItemReview;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Question;
import fidelity.words.Words;
import fidelity.words.phrase.ExplanationPhrase;
import java.util.LinkedHashMap;
import java.util.List;

/// What a review file records of items, each question in the order of its item.
final class ItemYaml {

  private final Words words;

  /// @param words say where a score is from that has no reason
  ItemYaml(Words words) {
    this.words = words;
  }

  Yaml of(Item item, ItemReview recorded) {
    return Yaml.keyed(
        ItemReviewKey.values(),
        key ->
            switch (key) {
              case ANSWERS -> answers(item, recorded.answers());
              case SCORE ->
                  recorded
                      .given()
                      .<Yaml>map(each -> Yaml.number(each.score()))
                      .orElse(Yaml.NOTHING);
              case REASON -> recorded.given().map(this::reason).orElse(Yaml.NOTHING);
              case NOT_APPLICABLE ->
                  recorded.notApplicable().map(this::reason).orElse(Yaml.NOTHING);
              case SETTLED -> new Text(recorded.settled());
              case SOURCES -> Yaml.texts(recorded.sources());
              case COMMENTS -> new Text(recorded.comments());
              case RECOMMENDATIONS -> new Text(recorded.recommendations());
            });
  }

  /// The reason for a given score; one from a table says where it is from.
  private Yaml reason(GivenScore given) {
    return new Text(
        given
            .table()
            .map(table -> words.say(ExplanationPhrase.TAKEN_OVER_FROM, table))
            .orElse(given.reason()));
  }

  /// Why an item does not apply; a table that does not say why says where it is from.
  private Yaml reason(Inapplicability why) {
    return new Text(
        why.table()
            .map(table -> words.say(ExplanationPhrase.NOT_APPLICABLE_FROM, table))
            .orElse(why.reason()));
  }

  private static Yaml answers(Item item, List<AnswerSet> sets) {
    if (sets.stream().allMatch(AnswerSet::blank)) {
      return Yaml.NOTHING;
    }
    var written = sets.stream().map(set -> set(item, set)).toList();
    return item.cardinality() == Cardinality.PER_SPECIALIST
        ? new Listed(written)
        : written.getFirst();
  }

  private static Yaml set(Item item, AnswerSet set) {
    var answers = new LinkedHashMap<String, Yaml>();
    if (!set.specialist().isEmpty()) {
      answers.put(SpecialistKey.SPECIALIST.id(), new Text(set.specialist()));
    }
    for (var question : item.questions()) {
      set.to(question).ifPresent(each -> answers.put(question.id(), evidence(question, each)));
    }
    return new Keyed(answers);
  }

  private static Yaml evidence(Question question, Evidence evidence) {
    return evidence.source().isBlank() && evidence.note().isBlank()
        ? answer(question, evidence.answer())
        : longForm(question, evidence);
  }

  private static Yaml longForm(Question question, Evidence evidence) {
    return Yaml.keyed(
        EvidenceKey.values(),
        key ->
            switch (key) {
              case IS -> answer(question, evidence.answer());
              case SOURCE -> new Text(evidence.source());
              case NOTE -> new Text(evidence.note());
            });
  }

  private static Yaml answer(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Chosen(var option) -> new Text(option);
      case Answer.YesNo _,
          Answer.Quantity _,
          Answer.Share _,
          Answer.Ratio _,
          Answer.Interval _,
          Answer.NotSeen _ ->
          new Word(AnswerNotation.of(answer, question));
    };
  }
}
