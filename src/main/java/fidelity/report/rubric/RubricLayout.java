package fidelity.report.rubric;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Fact;
import fidelity.report.Block.Facts;
import fidelity.report.Block.Heading;
import fidelity.review.Example;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.ReviewInterval;
import fidelity.words.BandTexts;
import fidelity.words.RubricTexts;
import fidelity.words.Words;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.RubricPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.ArrayList;
import java.util.List;

/// Lays out a rubric as a handbook: what it asks, what makes which score, and what totals mean.
public final class RubricLayout {

  private final Rubric rubric;
  private final List<Example> examples;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  private RubricLayout(Rubric rubric, List<Example> examples) {
    this.rubric = rubric;
    this.examples = examples;
    this.words = Words.of(rubric.identity().language());
  }

  /// The whole rubric.
  public static List<Block> of(Rubric rubric, List<Example> examples) {
    return new RubricLayout(rubric, examples).whole();
  }

  /// One of its items.
  public static List<Block> of(Rubric rubric, Item item, List<Example> examples) {
    return ItemLayout.of(rubric, item, examples);
  }

  private List<Block> whole() {
    var identity = rubric.identity();
    blocks.add(new Heading(1, identity.name()));
    blocks.add(
        new Facts(
            List.of(
                fact(
                    ScorePhrase.RUBRIC,
                    words.say(ScorePhrase.RUBRIC_VERSION, identity.id(), identity.version())),
                fact(ScorePhrase.SCORE, scores()),
                fact(ScorePhrase.TOTAL, new RubricTexts(rubric, words).total()),
                fact(
                    HeaderPhrase.DEVELOPMENT_NEEDS,
                    words.say(RubricPhrase.DEVELOPMENT_NEED_LIMIT, rubric.developmentNeed())))));
    blocks.addAll(TailoringLayout.of(rubric, words, 2));
    heading(ScorePhrase.BANDS);
    blocks.add(Bullets.of(new BandTexts(rubric, words).lines()));
    intervals();
    sources();
    rubric
        .sections()
        .forEach(
            section -> {
              blocks.add(new Heading(2, section.name()));
              if (section.bands().isPresent()) {
                blocks.add(Bullets.of(new BandTexts(rubric, words).lines(section)));
              }
              section.items().forEach(item -> blocks.addAll(ItemLayout.of(rubric, item, examples)));
            });
    return blocks;
  }

  private String scores() {
    var scale = rubric.scale();
    var phrase = scale.halves() ? RubricPhrase.SCORES_BY_HALF_POINTS : RubricPhrase.SCORES_FROM_TO;
    return words.say(phrase, scale.from(), scale.to());
  }

  private void intervals() {
    if (!rubric.reviewEvery().isEmpty()) {
      heading(RubricPhrase.NEXT_REVIEW);
      blocks.add(Bullets.of(rubric.reviewEvery().stream().map(this::interval).toList()));
    }
  }

  private String interval(ReviewInterval interval) {
    return interval.equals(rubric.reviewEvery().getLast())
        ? words.say(RubricPhrase.NEXT_REVIEW_OTHERWISE, interval.months())
        : words.say(
            RubricPhrase.NEXT_REVIEW_FROM, words.number(interval.from()), interval.months());
  }

  private void sources() {
    if (!rubric.sources().isEmpty()) {
      heading(EvidencePhrase.SOURCES);
      blocks.add(
          new Facts(
              rubric.sources().entrySet().stream()
                  .map(source -> Fact.of(source.getKey(), source.getValue()))
                  .toList()));
    }
  }

  private void heading(Phrase phrase) {
    blocks.add(new Heading(2, words.say(phrase)));
  }

  private Fact fact(Phrase label, String value) {
    return Fact.of(words.say(label), value);
  }
}
