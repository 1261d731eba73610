package fidelity.data.schema;

import fidelity.rubric.Language;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Option;
import fidelity.rubric.QuestionKind;
import fidelity.rubric.TotalRule;
import java.util.Arrays;
import java.util.List;

/// The JSON Schema of rubric files, for editors.
public final class RubricSchema {

  private static final String SCORE = "^-?\\d+$";

  private RubricSchema() {}

  /// The schema of every rubric.
  public static String write() {
    return SchemaJson.write(rubric().titled("Rubric"));
  }

  private static Schema rubric() {
    return new Keys()
        .add("rubric", "Its id", Schema.NEEDED_TEXT)
        .add("version", "The edition of the scale", Schema.NEEDED_TEXT)
        .add("language", "Of its texts and of its reports", Schema.oneOf(Language.tags()))
        .add("name", Schema.NEEDED_TEXT)
        .add("scores", "The lowest and the highest score of an item", scores())
        .add("total", "How item scores make the total", Schema.oneOf(TotalRule.ids()))
        .add("bands", "What totals mean, highest first; the last is open", Schema.listOf(band()))
        .add("development_need", "Items scored this or less are key needs", Schema.WHOLE)
        .add("review_every", "How soon the next review is due", Schema.listOf(interval()))
        .add("sources", "Data sources by code", Schema.mapOf(Schema.NEEDED_TEXT))
        .add("sections", Schema.listOf(section()))
        .map(
            "rubric",
            "version",
            "language",
            "name",
            "scores",
            "total",
            "bands",
            "development_need",
            "sections");
  }

  private static Schema scores() {
    return new Keys().add("from", Schema.WHOLE).add("to", Schema.WHOLE).map("from", "to");
  }

  private static Schema band() {
    return new Keys()
        .add("band", "Its id", Schema.NEEDED_TEXT)
        .add("name", Schema.NEEDED_TEXT)
        .add("from", "The lowest total in it", Schema.NUMBER)
        .map("band", "name");
  }

  private static Schema interval() {
    return new Keys()
        .add("from", "The lowest total that it holds for", Schema.NUMBER)
        .add("months", Schema.WHOLE.and("minimum", 1))
        .map("months");
  }

  private static Schema section() {
    return new Keys()
        .add("section", "Its id", Schema.NEEDED_TEXT)
        .add("name", Schema.NEEDED_TEXT)
        .add("items", Schema.listOf(item()))
        .map("section", "name", "items");
  }

  private static Schema item() {
    return new Keys()
        .add("item", "Its id", Schema.NEEDED_TEXT)
        .add("name", Schema.NEEDED_TEXT)
        .add("standard", "What good practice is", Schema.NEEDED_TEXT)
        .add("sources", "Codes of the data sources", Schema.TEXTS)
        .add("per", "Rated for each specialist", Schema.oneOf(List.of("specialist")))
        .add("answers", "Its questions; none when it is judged", questions())
        .add("levels", "A level for each score; the lowest has no condition", levels())
        .add("note", "A policy or a reading of the rubric's authors", Schema.TEXT)
        .add("examples", "Worked examples", Schema.listOf(example()))
        .map("item", "name", "standard", "levels");
  }

  private static Schema questions() {
    var kinds = Arrays.stream(QuestionKind.values()).map(RubricSchema::question).toList();
    return Schema.mapOf(Schema.of("anyOf", kinds))
        .and("propertyNames", Schema.matching("^%s$".formatted(Question.ID)));
  }

  private static Schema question(QuestionKind kind) {
    var keys = new Keys().add(kind.id(), "The question", Schema.NEEDED_TEXT);
    return switch (kind) {
      case YES_NO, PERCENT -> keys.map(kind.id());
      case NUMBER -> keys.add("least", Schema.NUMBER).add("most", Schema.NUMBER).map(kind.id());
      case CHOICE -> keys.add("options", "Worst first", options()).map(kind.id(), "options");
    };
  }

  private static Schema options() {
    return Schema.mapOf(Schema.NEEDED_TEXT)
        .and("propertyNames", Schema.matching("^%s$".formatted(Option.ID)))
        .and("minProperties", 2);
  }

  private static Schema levels() {
    var level =
        new Keys()
            .add("when", "Its condition", Schema.NEEDED_TEXT)
            .add("says", "Its words", Schema.NEEDED_TEXT)
            .map("says");
    return Schema.mapOf(level).and("propertyNames", Schema.matching(SCORE)).and("minProperties", 2);
  }

  private static Schema example() {
    return new Keys().add("answers", AnswerSchemas.any()).add("score", Schema.WHOLE).map("score");
  }
}
