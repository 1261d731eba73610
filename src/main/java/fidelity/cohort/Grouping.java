package fidelity.cohort;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a cohort is split by, the outer groups first; each of these is split by what follows.
public record Grouping(List<By> levels) {

  /// In one piece.
  public static final Grouping NONE = new Grouping(List.of());

  private static final String SEPARATOR = ",";

  public Grouping {
    levels = List.copyOf(levels);
  }

  /// A grouping as an option writes it: "region,year".
  ///
  /// @throws IllegalArgumentException when a name is empty, or comes twice
  public static Grouping of(String text) {
    var levels =
        Arrays.stream(text.split(SEPARATOR, -1))
            .map(name -> By.of(Normalizer.normalize(name.strip(), Normalizer.Form.NFC)))
            .toList();
    if (levels.stream().distinct().count() < levels.size()) {
      throw new IllegalArgumentException("Groups come twice in " + text);
    }
    return new Grouping(levels);
  }

  /// The grouping as an option writes it.
  public String text() {
    return levels.stream().map(By::id).collect(Collectors.joining(SEPARATOR));
  }

  /// Whether the cohort stays in one piece.
  public boolean none() {
    return levels.isEmpty();
  }

  /// The names that are no tag of any review.
  public List<String> unknownIn(Collection<CohortReview> reviews) {
    return levels.stream()
        .filter(By.Tag.class::isInstance)
        .map(By::id)
        .filter(tag -> reviews.stream().noneMatch(each -> each.occasion().tags().containsKey(tag)))
        .toList();
  }

  /// The whole cohort and its parts, each followed by its own parts; without parts of which no
  /// review counts.
  ///
  /// @param visits which visits count, in the whole and in each part
  public List<Part> parts(Cohort cohort, Visits visits) {
    var parts = new ArrayList<Part>();
    parts.add(new Part(List.of(), visits.of(cohort)));
    add(List.of(), cohort, visits, parts);
    return parts;
  }

  private void add(List<String> keys, Cohort whole, Visits visits, List<Part> parts) {
    if (keys.size() < levels.size()) {
      whole
          .split(levels.get(keys.size()))
          .forEach(
              (key, cohort) -> {
                var part = new Part(longer(keys, key), visits.of(cohort));
                if (!part.cohort().reviews().isEmpty()) {
                  parts.add(part);
                  add(part.keys(), cohort, visits, parts);
                }
              });
    }
  }

  private static List<String> longer(List<String> keys, String key) {
    return Stream.concat(keys.stream(), Stream.of(key)).toList();
  }

  /// A part of a cohort, at some depth; the whole is at none.
  ///
  /// @param keys what its reviews share, by level; a key is empty when they do not say
  /// @param cohort its reviews that count
  public record Part(List<String> keys, Cohort cohort) {

    public Part {
      keys = List.copyOf(keys);
    }

    /// How deep it lies.
    public int depth() {
      return keys.size();
    }

    /// Whether another part is this one, or a part of it.
    public boolean holds(Part other) {
      return other.depth() >= depth() && other.keys().subList(0, depth()).equals(keys);
    }
  }
}
