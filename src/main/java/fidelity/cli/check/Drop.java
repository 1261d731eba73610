package fidelity.cli.check;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.rubric.Bands.Band;
import fidelity.rubric.Rubric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of a site's total since another review.
///
/// @param rubric the rubric of the review of today
/// @param allowed by how much a total may fall within its band
record Drop(SiteTotal then, SiteTotal now, Rubric rubric, BigDecimal allowed) {

  /// What there is to say; nothing where the total is sure not to have fallen by more than is
  /// allowed.
  Optional<Message> message() {
    if (!then.rubricSha256().equals(now.rubricSha256())) {
      return Optional.of(
          message(
              Code.BASELINE_OTHER_RUBRIC, Detail.name(now.rubric()), Detail.name(then.rubric())));
    }
    if (then.kind().isPresent() && now.kind().isPresent() && !then.kind().equals(now.kind())) {
      return Optional.of(
          message(
              Code.BASELINE_OTHER_KIND,
              Detail.name(now.kind().get()),
              Detail.name(then.kind().get())));
    }
    if (index(now.bands().getFirst()) > index(then.bands().getLast())) {
      return Optional.of(
          message(
              Code.BAND_FELL,
              Detail.name(then.bands().getLast()),
              Detail.name(now.bands().getFirst()),
              Detail.name(then.said()),
              Detail.name(now.said())));
    }
    var leastFall = then.total().lowest().subtract(now.total().highest());
    if (leastFall.signum() > 0 && leastFall.compareTo(allowed) > 0) {
      return Optional.of(
          message(Code.TOTAL_FELL, Detail.name(then.said()), Detail.name(now.said())));
    }
    var mostFall = then.total().highest().subtract(now.total().lowest());
    return mostFall.compareTo(allowed) <= 0 || then.total().equals(now.total())
        ? Optional.empty()
        : undecided();
  }

  /// A settled total that fell as far as is allowed is decided.
  private Optional<Message> undecided() {
    return then.total().settled() && now.total().settled()
        ? Optional.empty()
        : Optional.of(
            message(Code.BASELINE_UNDECIDED, Detail.name(then.said()), Detail.name(now.said())));
  }

  private int index(String band) {
    return rubric.bands().highestFirst().stream().map(Band::id).toList().indexOf(band);
  }

  /// A message that ends with the file that today's review is held against.
  private Message message(Code code, Detail... details) {
    var all = new ArrayList<>(List.of(details));
    all.add(Detail.name(then.place().file()));
    return new Message(code, all);
  }
}
