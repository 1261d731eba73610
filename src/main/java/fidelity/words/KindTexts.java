package fidelity.words;

import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.words.phrase.HeaderPhrase;

/// Kinds of reviews, and how far they have come, in words.
///
/// @param words the language it is said in
public record KindTexts(Words words) {

  /// A kind of review: "Independent review".
  public String of(ReviewKind kind) {
    return words.say(
        switch (kind) {
          case INDEPENDENT -> HeaderPhrase.KIND_INDEPENDENT;
          case GUIDED_SELF_ASSESSMENT -> HeaderPhrase.KIND_GUIDED_SELF_ASSESSMENT;
          case SELF_ASSESSMENT -> HeaderPhrase.KIND_SELF_ASSESSMENT;
          case BASELINE -> HeaderPhrase.KIND_BASELINE;
        });
  }

  /// How far a review has come: "Draft".
  public String of(Status status) {
    return words.say(
        switch (status) {
          case DRAFT -> HeaderPhrase.STATUS_DRAFT;
          case MODERATED -> HeaderPhrase.STATUS_MODERATED;
          case FINAL -> HeaderPhrase.STATUS_FINAL;
        });
  }
}
