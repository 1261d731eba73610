package fidelity.rubric.proof;

import fidelity.rubric.Bands.Band;
import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric.Section;
import java.util.Optional;

/// What two rubrics say otherwise outside their items, so that the same scores mean something else.
public sealed interface HeaderDifference {

  /// A key of the header has another value, written as in a rubric file.
  ///
  /// @param first none where the first does not say it
  /// @param second none where the second does not say it
  record OtherValue(HeaderKey key, Optional<String> first, Optional<String> second)
      implements HeaderDifference {}

  /// A band begins elsewhere or has another name, or only one of the two has it.
  ///
  /// @param section the section whose figures it is of; none for a band of the total
  /// @param first none where the first has no such band
  /// @param second none where the second has no such band
  record OtherBand(
      Optional<Section> section, String id, Optional<Band> first, Optional<Band> second)
      implements HeaderDifference {

    /// Whether the limits are the same, and only the names differ.
    public boolean onlyName() {
      return first.flatMap(one -> second.map(other -> sameLimit(one, other))).orElse(false);
    }

    private static boolean sameLimit(Band one, Band other) {
      return one.from().compareTo(other.from()) == 0;
    }
  }

  /// An item of both is in another section.
  record OtherSection(Item item, Section first, Section second) implements HeaderDifference {}

  /// The keys of a header whose values are compared.
  enum HeaderKey implements Identified {
    SCORES,
    TOTAL,
    MISSING,
    DEVELOPMENT_NEED,
    REVIEW_EVERY;

    /// As rubric files write it.
    public String written() {
      return id().replace('-', '_');
    }
  }
}
