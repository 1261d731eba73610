package fidelity.cli.check.cohort;

import fidelity.cli.outputs.ReportFile;
import fidelity.cohort.ReviewList;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// How the reviews of a cohort differ from those that a file was made from.
record ListChange(ReviewList then, ReviewList now) {

  /// The reviews that a `cohort.json` lists; empty where it cannot be read.
  static Optional<ReviewList> listed(ReportFile json) {
    try {
      return Optional.of(ReviewList.ofFiles(origins(json.content().texts())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Origin> origins(SequencedMap<String, String> texts) {
    var origins = new ArrayList<Origin>();
    for (var at = 0; texts.containsKey(path(at, "review")); at++) {
      origins.add(
          new Origin(
              texts.getOrDefault(path(at, "review"), ""),
              texts.getOrDefault(path(at, "review_sha256"), "")));
    }
    return origins;
  }

  private static String path(int at, String key) {
    return "/reviews/%d/%s".formatted(at, key);
  }

  /// The message that does not say which reviews changed.
  static Message unknown(ReviewList.Digest then, ReviewList now) {
    return Message.of(
        Code.COHORT_STALE, Detail.amount(then.count()), Detail.amount(now.files().size()));
  }

  /// A message for the reviews that are changed, for those added and for those gone.
  List<Message> messages() {
    var before = then.files();
    var today = now.files();
    return Stream.of(
            message(
                Code.COHORT_REVIEW_CHANGED,
                before.sequencedKeySet().stream()
                    .filter(today::containsKey)
                    .filter(name -> !before.getOrDefault(name, "").equals(today.get(name)))
                    .toList()),
            message(
                Code.COHORT_REVIEW_ADDED,
                today.sequencedKeySet().stream()
                    .filter(name -> !before.containsKey(name))
                    .toList()),
            message(
                Code.COHORT_REVIEW_GONE,
                before.sequencedKeySet().stream()
                    .filter(name -> !today.containsKey(name))
                    .toList()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Message> message(Code code, List<String> names) {
    return names.stream()
        .findFirst()
        .map(name -> Message.of(code, Detail.name(name), new Detail.MoreReviews(names.size() - 1)));
  }
}
