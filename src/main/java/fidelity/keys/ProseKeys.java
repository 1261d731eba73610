package fidelity.keys;

import fidelity.rubric.Identified;
import fidelity.rubric.QuestionKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys whose values are texts for people: reports show them as they stand.
public final class ProseKeys {

  private static final List<Key> DECLARED =
      List.of(
          ReviewKey.TITLE,
          ReviewKey.RATER,
          ReviewKey.PUBLISHER,
          ReviewKey.ASSESSORS,
          ReviewKey.RECIPIENTS,
          ReviewKey.PURPOSE,
          ReviewKey.PROGRAMME,
          ReviewKey.SUMMARY,
          ReviewKey.STRENGTHS,
          SiteKey.NAME,
          SiteKey.ORGANISATION,
          MethodKey.DOCUMENTS,
          MethodKey.INTERVIEWS,
          MethodKey.OBSERVATIONS,
          ItemReviewKey.REASON,
          ItemReviewKey.NOT_APPLICABLE,
          ItemReviewKey.SETTLED,
          ItemReviewKey.SOURCES,
          ItemReviewKey.COMMENTS,
          ItemReviewKey.RECOMMENDATIONS,
          SpecialistKey.SPECIALIST,
          EvidenceKey.SOURCE,
          EvidenceKey.NOTE,
          ItemKey.STANDARD,
          QuestionKey.OPTIONS,
          LevelKey.SAYS);

  /// Those, and the keys under which rubrics ask.
  private static final Set<String> KEYS =
      Stream.concat(DECLARED.stream().map(Key::id), Identified.ids(QuestionKind.class).stream())
          .collect(Collectors.toSet());

  private ProseKeys() {}

  /// Whether what stands under a key is a text for people.
  public static boolean isUnder(String key) {
    return KEYS.contains(key);
  }
}
