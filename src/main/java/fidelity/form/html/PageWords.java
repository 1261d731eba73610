package fidelity.form.html;

import fidelity.words.Words;
import fidelity.words.phrase.BrowserFormPhrase;
import fidelity.words.phrase.EvidencePhrase;
import fidelity.words.phrase.ExplanationPhrase;
import fidelity.words.phrase.FormPhrase;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.Phrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// What the scripts say: phrases with their slots, and how the language writes numbers and days.
record PageWords(Words words) {

  /// The phrases of reports that the form says too.
  private static final List<Phrase> OF_REPORTS =
      List.of(
          HeaderPhrase.ABOUT_REVIEW,
          HeaderPhrase.ORGANISATION,
          HeaderPhrase.VISITED,
          HeaderPhrase.REPORTED,
          HeaderPhrase.KIND,
          HeaderPhrase.KIND_INDEPENDENT,
          HeaderPhrase.KIND_GUIDED_SELF_ASSESSMENT,
          HeaderPhrase.KIND_SELF_ASSESSMENT,
          HeaderPhrase.KIND_BASELINE,
          HeaderPhrase.STATUS,
          HeaderPhrase.STATUS_DRAFT,
          HeaderPhrase.STATUS_MODERATED,
          HeaderPhrase.STATUS_FINAL,
          HeaderPhrase.RATER,
          HeaderPhrase.PUBLISHER,
          HeaderPhrase.ASSESSORS,
          HeaderPhrase.RECIPIENTS,
          HeaderPhrase.PURPOSE,
          HeaderPhrase.PROGRAMME,
          HeaderPhrase.METHOD,
          HeaderPhrase.DOCUMENTS,
          HeaderPhrase.INTERVIEWS,
          HeaderPhrase.OBSERVATIONS,
          HeaderPhrase.SUMMARY,
          HeaderPhrase.STRENGTHS,
          HeaderPhrase.EMPLOYED,
          FormPhrase.FORM_SITE_ID,
          FormPhrase.FORM_SITE_ID_HINT,
          FormPhrase.FORM_SITE_NAME,
          FormPhrase.FORM_TITLE,
          FormPhrase.FORM_TITLE_HINT,
          FormPhrase.FORM_LANGUAGE,
          FormPhrase.FORM_LANGUAGE_HINT,
          FormPhrase.FORM_CLIENTS,
          FormPhrase.FORM_EMPLOYED,
          FormPhrase.FORM_TAGS,
          FormPhrase.FORM_TAGS_HINT,
          FormPhrase.FORM_REFUSED_DAY,
          FormPhrase.FORM_REFUSED_COUNT,
          FormPhrase.FORM_FAULT,
          ScorePhrase.RUBRIC_VERSION,
          ScorePhrase.SCORE,
          ScorePhrase.SCORE_VALUE,
          ScorePhrase.RULE_SCORE_VALUE,
          ScorePhrase.REQUIRES,
          ScorePhrase.SCORE_OF,
          ScorePhrase.TOTAL,
          ScorePhrase.TOTAL_MEAN,
          ScorePhrase.BAND,
          ScorePhrase.BANDS_REACHABLE,
          ScorePhrase.JUDGED,
          ScorePhrase.OVERRIDDEN,
          ScorePhrase.OPEN,
          ScorePhrase.NOT_APPLICABLE,
          ScorePhrase.NOT_APPLICABLE_TITLE,
          ScorePhrase.NO_SCORE,
          ScorePhrase.RULE_GIVES,
          ExplanationPhrase.LEVEL_OPEN,
          ExplanationPhrase.LEVELS_SAY,
          ExplanationPhrase.REASON,
          ExplanationPhrase.OR_ELSE,
          ExplanationPhrase.FACT,
          ExplanationPhrase.COMPONENTS_MET,
          ExplanationPhrase.FAULTS_FOUND,
          ExplanationPhrase.ANSWERED_YES,
          ExplanationPhrase.COUNTED_QUESTIONS,
          ExplanationPhrase.SPECIALIST_NUMBER,
          ExplanationPhrase.AT_LEAST,
          ExplanationPhrase.AT_MOST,
          ExplanationPhrase.MORE_THAN,
          ExplanationPhrase.LESS_THAN,
          ExplanationPhrase.OTHER_THAN,
          ExplanationPhrase.YES,
          ExplanationPhrase.NO,
          ExplanationPhrase.YES_A_FAULT,
          ExplanationPhrase.NOT_SEEN,
          ExplanationPhrase.UNANSWERED,
          EvidencePhrase.SOURCES,
          EvidencePhrase.COMMENTS,
          EvidencePhrase.RECOMMENDATIONS,
          EvidencePhrase.NOTE,
          EvidencePhrase.SOURCE);

  /// Each phrase by its key.
  SequencedMap<String, String> phrases() {
    var phrases = new LinkedHashMap<String, String>();
    Stream.concat(OF_REPORTS.stream(), Arrays.stream(BrowserFormPhrase.values()))
        .filter(phrase -> phrase != BrowserFormPhrase.BROWSER_WITHOUT_SCRIPT)
        .forEach(phrase -> phrases.put(phrase.key(), words.template(phrase)));
    return phrases;
  }

  /// How the language writes numbers, days and quotations.
  SequencedMap<String, String> habits() {
    var language = words.language();
    var habits = new LinkedHashMap<String, String>();
    habits.put("decimal-mark", language.numbers().decimalMark());
    habits.put("percent", language.numbers().beforePercent() + "%");
    habits.put("opening-quote", language.quotes().opening());
    habits.put("closing-quote", language.quotes().closing());
    habits.put("day", language.days().form().formatted("{0}", "{1}", "{2}"));
    habits.put("months", String.join(" ", language.days().months()));
    return habits;
  }
}
