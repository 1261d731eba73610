package fidelity.report.review;

import fidelity.report.Prose;
import fidelity.report.Prose.Run;
import fidelity.report.Prose.Stress;
import fidelity.review.Review;
import fidelity.rubric.Rubric;
import fidelity.scoring.NotApplicable;
import fidelity.words.AnswerTexts;
import fidelity.words.Words;
import fidelity.words.explanation.Explainer;
import fidelity.words.phrase.Phrase;
import java.util.List;

/// Writes for one report: its words, and the reviewers' own in the language they wrote in.
///
/// @param words the language of the rubric, which is the report's
/// @param quoteLanguage the tag of the reviewers' language; empty when it is the report's
record ReportLanguage(Words words, String quoteLanguage) {

  /// The language of a review's report by this rubric.
  static ReportLanguage of(Rubric rubric, Review review) {
    var own = rubric.identity().language();
    return new ReportLanguage(
        Words.of(own), review.language().equals(own.tag()) ? "" : review.language());
  }

  /// A phrase, with these values in its gaps.
  String say(Phrase phrase, Object... values) {
    return words.say(phrase, values);
  }

  /// What explains scores in the report's language.
  Explainer explainer() {
    return new Explainer(words);
  }

  /// What words answers in the report's language.
  AnswerTexts answers() {
    return new AnswerTexts(words);
  }

  /// What a reviewer wrote, on one line.
  Prose quote(String text) {
    return Prose.in(quoteLanguage, text.replace('\n', ' ').strip());
  }

  /// Why an item does not apply, in small type: in the reviewers' words, or that a table says so.
  Prose brief(NotApplicable item) {
    var reason = explainer().reason(item.why());
    return item.why().table().isPresent() ? Prose.small(reason) : smallQuote(reason);
  }

  /// Why an item does not apply, a prose for each paragraph.
  List<Prose> reason(NotApplicable item) {
    var reason = explainer().reason(item.why());
    return item.why().table().isPresent() ? List.of(Prose.of(reason)) : quotes(reason);
  }

  /// What a reviewer wrote, in small type.
  Prose smallQuote(String text) {
    return new Prose(
        quote(text).runs().stream()
            .map(run -> new Run(run.text(), Stress.SMALL, run.language()))
            .toList());
  }

  /// What a reviewer wrote, a prose for each paragraph; empty when they wrote nothing.
  List<Prose> quotes(String text) {
    return text.lines().filter(line -> !line.isBlank()).map(this::quote).toList();
  }
}
