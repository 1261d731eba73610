package fidelity.form.html;

import static java.util.stream.Collectors.joining;

import fidelity.keys.EvidenceKey;
import fidelity.keys.ItemReviewKey;
import fidelity.keys.Key;
import fidelity.keys.MethodKey;
import fidelity.keys.OutcomeKey;
import fidelity.keys.ReviewKey;
import fidelity.keys.SiteKey;
import fidelity.keys.SpecialistKey;
import fidelity.keys.header.PreviousKey;
import fidelity.review.ReviewKind;
import fidelity.review.Status;
import fidelity.rubric.Identified;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The keys of review files and the words that some of them take, in their order.
final class PageKeys {

  private PageKeys() {}

  /// Lists with blanks between the keys; one that is needed has a mark behind it.
  static SequencedMap<String, String> lists() {
    var lists = new LinkedHashMap<String, String>();
    lists.put("review", keys(ReviewKey.values()));
    lists.put("site", keys(SiteKey.values()));
    lists.put("previous", keys(PreviousKey.values()));
    lists.put("method", keys(MethodKey.values()));
    lists.put("outcome", keys(OutcomeKey.values()));
    lists.put("item", keys(ItemReviewKey.values()));
    lists.put("set", keys(SpecialistKey.values()));
    lists.put("evidence", keys(EvidenceKey.values()));
    lists.put("kind-options", String.join(" ", Identified.ids(ReviewKind.class)));
    lists.put("status-options", String.join(" ", Identified.ids(Status.class)));
    return lists;
  }

  private static String keys(Key[] keys) {
    return Arrays.stream(keys)
        .map(key -> key.id() + (key.needed() ? "!" : ""))
        .collect(joining(" "));
  }
}
