package fidelity.words;

import fidelity.review.ReviewKind;
import fidelity.review.Status;

/// Kinds of reviews, and how far they have come, in words.
public record KindTexts(Words words) {

  public String of(ReviewKind kind) {
    return words.say(
        switch (kind) {
          case INDEPENDENT -> Phrase.KIND_INDEPENDENT;
          case GUIDED_SELF_ASSESSMENT -> Phrase.KIND_GUIDED_SELF_ASSESSMENT;
          case SELF_ASSESSMENT -> Phrase.KIND_SELF_ASSESSMENT;
          case BASELINE -> Phrase.KIND_BASELINE;
        });
  }

  public String of(Status status) {
    return words.say(
        switch (status) {
          case DRAFT -> Phrase.STATUS_DRAFT;
          case MODERATED -> Phrase.STATUS_MODERATED;
          case FINAL -> Phrase.STATUS_FINAL;
        });
  }
}
