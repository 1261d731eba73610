package fidelity.scoring;

import fidelity.review.AnswerSet;
import fidelity.review.Specialist;
import fidelity.rubric.Question;
import fidelity.scoring.Unused.AnswerNotTaken;
import fidelity.scoring.Unused.AnswerNotUsed;
import fidelity.scoring.Unused.AnswersDiffer;
import fidelity.scoring.evaluation.Evaluation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The answers to an item that scoring passed over: at most one remark for each question.
record UnusedAnswers(ItemScore score) {

  /// What was passed over, in the order recorded.
  List<Unused> found() {
    return allUsed() ? List.of() : recorded().stream().flatMap(id -> of(id).stream()).toList();
  }

  private boolean allUsed() {
    var used = score.evaluations().stream().map(Evaluation::answers).toList();
    return !joined() && count(sets()) == count(used);
  }

  private static int count(List<AnswerSet> sets) {
    return sets.stream().mapToInt(set -> set.answers().size()).sum();
  }

  private Set<String> recorded() {
    var ids = new LinkedHashSet<String>();
    sets().forEach(set -> ids.addAll(set.answers().keySet()));
    return ids;
  }

  private Optional<Unused> of(String id) {
    return score
        .item()
        .question(id)
        .map(this::of)
        .orElseGet(() -> Optional.of(new AnswerNotUsed(score.item().id(), id)));
  }

  private Optional<Unused> of(Question question) {
    var answering = which(set -> set.to(question).isPresent());
    var unfit = which(set -> set.to(question).isPresent() && !set.fits(question));
    if (joined() && unfit.size() < answering.size()) {
      return used(question)
          ? Optional.empty()
          : Optional.of(new AnswersDiffer(score.item().id(), question.id()));
    }
    return unfit.isEmpty()
        ? Optional.empty()
        : Optional.of(new AnswerNotTaken(score.item().id(), question.id(), whose(unfit)));
  }

  /// The places of some sets, from 0.
  private List<Integer> which(Predicate<AnswerSet> which) {
    return IntStream.range(0, sets().size())
        .filter(set -> which.test(sets().get(set)))
        .boxed()
        .toList();
  }

  private List<Specialist> whose(List<Integer> places) {
    return places.stream().flatMap(set -> Specialist.of(sets(), set).stream()).toList();
  }

  private boolean used(Question question) {
    return score.evaluations().getFirst().answers().to(question).isPresent();
  }

  private List<AnswerSet> sets() {
    return score.review().answers();
  }

  /// Whether what several sets answer alike was taken for the service.
  private boolean joined() {
    return !score.item().judged() && sets().size() > score.evaluations().size();
  }
}
