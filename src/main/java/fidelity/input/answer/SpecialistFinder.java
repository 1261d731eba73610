package fidelity.input.answer;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Message;
import fidelity.problem.Spelling;
import fidelity.review.AnswerSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the set of answers that is meant by a number from 1, or by the name of a specialist.
///
/// @param sets the sets of an item as the review has them; where it has none, an answer makes one
record SpecialistFinder(List<AnswerSet> sets) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /// The place of the set, from 0; empty when there is none.
  OptionalInt place(String whose) {
    return IntStream.range(0, count()).filter(set -> is(set, whose)).findFirst();
  }

  private boolean is(int set, String whose) {
    return NUMBER.matcher(whose).matches()
        ? Integer.parseInt(whose) == set + 1
        : named(set) && Folded.of(sets.get(set).specialist()).equals(Folded.of(whose));
  }

  /// Why there is no such set.
  Message unknown(String whose) {
    if (NUMBER.matcher(whose).matches()) {
      return unknown(Integer.parseInt(whose));
    }
    var names = sets.stream().map(AnswerSet::specialist).filter(name -> !name.isEmpty()).toList();
    return names.isEmpty()
        ? Message.of(Code.NAMELESS_SPECIALISTS, Detail.written(whose), Detail.whole(count()))
        : Message.of(
            Code.UNKNOWN_SPECIALIST, Detail.written(whose), Spelling.suggestion(whose, names));
  }

  private Message unknown(int number) {
    return count() == 1
        ? Message.of(Code.ONE_SPECIALIST, Detail.whole(number))
        : Message.of(Code.NO_SUCH_SPECIALIST, Detail.whole(number), Detail.whole(count()));
  }

  private int count() {
    return Math.max(1, sets.size());
  }

  private boolean named(int set) {
    return set < sets.size() && !sets.get(set).specialist().isEmpty();
  }
}
