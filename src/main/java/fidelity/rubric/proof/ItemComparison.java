package fidelity.rubric.proof;

import fidelity.rubric.Item;
import fidelity.rubric.Question.YesNo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The items of the same id in two rubrics, set side by side.
///
/// @param texts the parts that are worded otherwise, by their keys: `name`, `levels/5`
public record ItemComparison(Item first, Item second, RuleDifference rule, List<String> texts) {

  public ItemComparison {
    texts = List.copyOf(texts);
  }

  static ItemComparison of(Item first, Item second) {
    return new ItemComparison(
        first, second, RuleComparison.of(first, second), otherTexts(texts(first), texts(second)));
  }

  /// Whether all answers score the same under both.
  public boolean sameRule() {
    return rule instanceof RuleDifference.Same;
  }

  /// What only one of them has is no other text but another rule.
  private static List<String> otherTexts(
      SequencedMap<String, String> first, Map<String, String> second) {
    var other = new ArrayList<String>();
    first.forEach(
        (part, text) -> {
          if (!second.getOrDefault(part, text).equals(text)) {
            other.add(part);
          }
        });
    return other;
  }

  private static SequencedMap<String, String> texts(Item item) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("name", item.name());
    texts.put("standard", item.standard());
    for (var question : item.questions()) {
      var path = "answers/" + question.id();
      texts.put(path, question.text());
      if (question instanceof YesNo yesNo) {
        texts.put(path + "/better", yesNo.better().id());
      }
      question
          .options()
          .forEach(option -> texts.put(path + "/options/" + option.id(), option.text()));
    }
    item.levels()
        .reversed()
        .forEach(level -> texts.put("levels/%d".formatted(level.score()), level.says()));
    texts.put("not_applicable", item.notApplicable());
    texts.put("note", item.note());
    return texts;
  }
}
