package fidelity.cli.check.inputs;

import fidelity.cli.outputs.ReportName;
import fidelity.cli.pseudonyms.Telling;
import fidelity.pseudonym.Pseudonyms;
import fidelity.scoring.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reviews that are checked, of files and of rows of tables, as reports name them.
public final class CheckedReviews {

  private final List<CheckedReview> all = new ArrayList<>();
  private final Map<String, List<CheckedReview>> byHash = new HashMap<>();
  private Optional<List<CheckedReview>> byCode = Optional.empty();

  CheckedReviews() {}

  void add(CheckedReview review) {
    all.add(review);
    find(review);
  }

  private void find(CheckedReview review) {
    byHash.computeIfAbsent(review.origin().sha256(), _ -> new ArrayList<>(1)).add(review);
  }

  /// All that could be read.
  public List<CheckedReview> all() {
    return Collections.unmodifiableList(all);
  }

  /// Those that are files of their own, which may have reports beside them.
  public List<CheckedReview> files() {
    return all.stream().filter(each -> !each.row()).toList();
  }

  /// From now on reports may tell sites by codes, too. What has none in them has no such report.
  public void tellBy(Pseudonyms codes) {
    var telling = new Telling.ByCode(codes, Map.of());
    var told =
        all.stream()
            .filter(each -> codes.codes().containsKey(each.header().site().id()))
            .map(each -> each.told(telling))
            .toList();
    told.forEach(this::find);
    byCode = Optional.of(told);
  }

  /// The reviews as a batch's reports tell them: by codes, or as they are.
  public List<CheckedReview> told() {
    return byCode.orElse(all);
  }

  /// Whether a report is of a review that is called by a code, and no codes are known.
  public boolean needsCodes(Provenance provenance) {
    return byCode.isEmpty() && Pseudonyms.isNumbered(ReportName.site(provenance.reviewName()));
  }

  /// The review of that name, if it is still the same.
  public Optional<CheckedReview> find(String name, String sha256) {
    return same(sha256).stream().filter(each -> each.origin().name().equals(name)).findFirst();
  }

  /// The review that a report was made from, if it is still the same; of copies, the one that has
  /// its name.
  public Optional<CheckedReview> find(Provenance provenance) {
    return find(provenance.reviewName(), provenance.reviewSha256())
        .or(() -> same(provenance.reviewSha256()).stream().findFirst());
  }

  private List<CheckedReview> same(String sha256) {
    return byHash.getOrDefault(sha256, List.of());
  }
}
