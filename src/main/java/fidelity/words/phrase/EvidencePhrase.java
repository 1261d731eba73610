package fidelity.words.phrase;

/// What the reviewers wrote of an item: answers, sources, comments, recommendations.
public enum EvidencePhrase implements Phrase {
  SOURCES,
  SETTLED,
  COMMENTS,
  RECOMMENDATIONS,
  REPLY,
  REPLY_PLACEHOLDER,
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
