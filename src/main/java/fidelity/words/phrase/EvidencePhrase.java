package fidelity.words.phrase;

/// What the reviewers wrote of an item: answers, sources, comments, recommendations.
public enum EvidencePhrase implements Phrase {
  SOURCES,
  SETTLED,
  COMMENTS,
  RECOMMENDATIONS,
  ANSWERS,
  ANSWERS_OF,
  ANSWER,
  QUESTION,
  COMPONENT,
  COMPONENT_MET,
  FINDING,
  NOTE,
  SOURCE
}
