package fidelity.cohort;

import java.util.Locale;

/// What a cohort can be split by: what every review says, or groups of the analyst's own.
public sealed interface By permits Trait, By.Tag {

  /// A group of the analyst's own.
  ///
  /// @param id its name in reviews, such as "region"
  record Tag(String id) implements By {

    public Tag {
      if (id.isEmpty()) {
        throw new IllegalArgumentException("A group has a name");
      }
    }

    @Override
    public String key(CohortReview review) {
      return review.occasion().tags().getOrDefault(id, "").strip();
    }
  }

  /// What is called by that name: a trait that every review has, whatever its capital letters, or
  /// else a tag.
  static By of(String name) {
    for (var trait : Trait.values()) {
      if (trait.id().equals(name.toLowerCase(Locale.ROOT))) {
        return trait;
      }
    }
    return new Tag(name);
  }

  /// Its name, as options have it.
  String id();

  /// What reviews of one group share; empty when the review does not say.
  String key(CohortReview review);
}
