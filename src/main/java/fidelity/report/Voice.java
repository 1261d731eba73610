package fidelity.report;

import fidelity.review.Review;
import fidelity.rubric.Rubric;
import fidelity.words.AnswerTexts;
import fidelity.words.Explainer;
import fidelity.words.Words;
import fidelity.words.phrase.Phrase;
import java.util.List;

/// Writes for one report: its words, and the reviewers' own in the language they wrote in.
///
/// @param words the language of the rubric, which is the report's
/// @param language the tag of the reviewers' language; empty when it is the report's
record Voice(Words words, String language) {

  static Voice of(Rubric rubric, Review review) {
    var own = rubric.identity().language();
    return new Voice(Words.of(own), review.language().equals(own.tag()) ? "" : review.language());
  }

  String say(Phrase phrase, Object... values) {
    return words.say(phrase, values);
  }

  Explainer explainer() {
    return new Explainer(words);
  }

  AnswerTexts answers() {
    return new AnswerTexts(words);
  }

  /// What a reviewer wrote, on one line.
  Prose quote(String text) {
    return Prose.in(language, text.replace('\n', ' ').strip());
  }

  /// What a reviewer wrote, a prose for each paragraph; none when they wrote nothing.
  List<Prose> quotes(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(this::quote).toList();
  }
}
