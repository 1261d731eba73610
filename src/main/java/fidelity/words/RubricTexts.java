package fidelity.words;

import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Rubric;
import fidelity.words.phrase.ComputationPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// How a rubric makes scores, in words.
///
/// @param words the language it is said in
public record RubricTexts(Rubric rubric, Words words) {

  /// The rubric's name and version.
  public String title() {
    var identity = rubric.identity();
    return words.say(ScorePhrase.RUBRIC_VERSION, identity.name(), identity.version());
  }

  /// The same, and on what it is based where it is tailored.
  public String titleWithBase() {
    return TailoringTexts.of(rubric, words).map(TailoringTexts::basedOn).orElseGet(this::title);
  }

  /// How the total is made, with its lowest and its highest.
  public String total() {
    var rule =
        switch (rubric.total()) {
          case SUM -> ComputationPhrase.COMPUTED_TOTAL_SUM;
          case MEAN -> ComputationPhrase.COMPUTED_TOTAL_MEAN;
          case MEAN_OF_SECTIONS -> ComputationPhrase.COMPUTED_TOTAL_MEAN_OF_SECTIONS;
          case PERCENT_OF_RANGE -> ComputationPhrase.COMPUTED_TOTAL_PERCENT_OF_RANGE;
        };
    var decimals = rubric.decimals();
    var total =
        words.say(
            rule, words.number(rubric.least(), decimals), words.number(rubric.most(), decimals));
    return rubric
        .missing()
        .map(
            missing ->
                switch (missing) {
                  case RESCALE -> total + " " + words.say(ComputationPhrase.COMPUTED_RESCALED);
                })
        .orElse(total);
  }

  /// How every score is computed, a sentence or two each.
  public List<String> policies() {
    var policies = new ArrayList<String>();
    policies.add(words.say(ComputationPhrase.COMPUTED_LEVELS));
    policies.add(words.say(ComputationPhrase.COMPUTED_OPEN));
    policies.add(words.say(ComputationPhrase.COMPUTED_GIVEN));
    if (rubric.items().stream()
        .anyMatch(item -> item.cardinality() == Cardinality.PER_SPECIALIST)) {
      policies.add(words.say(ComputationPhrase.COMPUTED_SPECIALISTS));
    }
    if (rubric.items().stream().anyMatch(Item::mayNotApply)) {
      policies.add(words.say(ComputationPhrase.COMPUTED_NOT_APPLICABLE));
    }
    policies.add(total());
    return policies;
  }
}
