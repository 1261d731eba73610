package fidelity.cli.batch;

import fidelity.cli.batch.Finished.Reported;
import fidelity.cohort.By;
import fidelity.cohort.Grouping;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds groups whose names differ only in capital letters: they are two groups, and may be meant
/// as one.
final class GroupSpellings {

  private final Grouping grouping;
  private final Map<Group, First> firsts = new HashMap<>();
  private final Set<Group> told = new HashSet<>();

  /// Groups of a cohort that is split so.
  GroupSpellings(Grouping grouping) {
    this.grouping = grouping;
  }

  private record Group(By by, String name) {

    Group inSmallLetters() {
      return new Group(by, name.toLowerCase(Locale.ROOT));
    }
  }

  /// The first review of a group.
  private record First(Group group, String file) {}

  /// A warning for the first review that writes a group in another way, for each level of groups.
  List<Diagnostic> look(Reported review) {
    return grouping.levels().stream()
        .flatMap(by -> look(review, new Group(by, by.key(review.entry()))).stream())
        .toList();
  }

  private Optional<Diagnostic> look(Reported review, Group group) {
    var here = new First(group, review.entry().origin().file());
    var first = firsts.computeIfAbsent(group.inSmallLetters(), _ -> here);
    return first.group().equals(group) || !told.add(group)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(review.place(), Subject.key(group.by().id()), message(group, first)));
  }

  private static Message message(Group group, First first) {
    return Message.of(
        Code.CASE_OF_GROUP,
        Detail.name(group.name()),
        Detail.name(first.group().name()),
        Detail.name(first.file()));
  }
}
