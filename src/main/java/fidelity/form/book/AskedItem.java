package fidelity.form.book;

import fidelity.review.Answer;
import fidelity.review.AnswerSet;
import fidelity.review.Evidence;
import fidelity.rubric.Item;
import fidelity.rubric.Item.Cardinality;
import fidelity.rubric.Question;
import fidelity.rubric.grid.Corners;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An item as a book asks it: its questions with the words that they offer, and what is filled in.
///
/// @param number its place among all items, from 1
/// @param lists where the words of its questions stand, by the questions' ids
record AskedItem(
    BookContext context,
    Item item,
    int number,
    Corners corners,
    Map<String, Optional<Lists.Listed>> lists) {

  static AskedItem of(BookContext context, Item item, int number) {
    var lists = new LinkedHashMap<String, Optional<Lists.Listed>>();
    for (var question : item.questions()) {
      lists.put(question.id(), context.listed(item, question));
    }
    return new AskedItem(context, item, number, Corners.of(item), lists);
  }

  /// Whether it is answered for each specialist.
  boolean perSpecialist() {
    return perSpecialist(item);
  }

  /// Whether an item is answered for each specialist.
  static boolean perSpecialist(Item item) {
    return item.cardinality() == Cardinality.PER_SPECIALIST && !item.judged();
  }

  /// The list of a question; none where it asks for a number.
  Optional<Lists.Listed> list(Question question) {
    return lists.getOrDefault(question.id(), Optional.empty());
  }

  /// An answer of a set as cells hold it.
  AnswerInput input(AnswerSet set, Question question) {
    return new AnswerInput(
        question,
        AnswerInput.of(set, question),
        corners,
        context.offered(question),
        context.notSeen());
  }

  /// The sets of answers that are filled in. One of several that says nothing says in its first
  /// answer that nothing was seen: it counts, as it did.
  List<AnswerSet> sets() {
    var recorded = context.form().recorded(item).answers();
    if (!perSpecialist()) {
      return recorded.size() > 1 ? List.of(AnswerSet.common(recorded)) : recorded;
    }
    if (recorded.size() == 1 && recorded.getFirst().blank()) {
      return List.of();
    }
    var sets = new ArrayList<AnswerSet>();
    for (var set : recorded) {
      sets.add(set.blank() ? notSeen() : set);
    }
    return List.copyOf(sets);
  }

  /// How many questions are not answered: of every set that says something, or of the item where
  /// there is none.
  int open() {
    var sets = sets().isEmpty() ? List.of(AnswerSet.EMPTY) : sets();
    return sets.stream().mapToInt(this::open).sum();
  }

  /// How many questions a set does not answer.
  int open(AnswerSet set) {
    return (int)
        item.questions().stream().filter(question -> input(set, question).found() == 0).count();
  }

  private AnswerSet notSeen() {
    var answers = new LinkedHashMap<String, Evidence>();
    answers.put(item.questions().getFirst().id(), Evidence.of(new Answer.NotSeen()));
    return new AnswerSet(answers);
  }
}
