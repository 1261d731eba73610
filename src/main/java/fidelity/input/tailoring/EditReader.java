package fidelity.input.tailoring;

import fidelity.input.tailoring.Edit.Add;
import fidelity.input.tailoring.Edit.LeaveOut;
import fidelity.input.tailoring.Edit.Rename;
import fidelity.input.tailoring.Edit.Replace;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.ChangeKey;
import fidelity.keys.ChangeKind;
import fidelity.keys.ItemKey;
import fidelity.keys.Key;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Decodes the entries under `changes`, without looking at what they change.
final class EditReader {

  /// The keys of changes of all kinds.
  private static final List<String> KEYS =
      Stream.concat(Key.ids(ChangeKind.values()).stream(), Key.ids(ChangeKey.values()).stream())
          .toList();

  private final Problems problems;
  private final Map<String, Scalar> first = new HashMap<>();

  private EditReader(Problems problems) {
    this.problems = problems;
  }

  /// The changes that can be made, in their order; each item is changed once.
  static List<Edit> edits(List<Node> changes, Problems problems) {
    var reader = new EditReader(problems);
    var edits = new ArrayList<Edit>();
    for (var change : changes) {
      reader.edit(change).filter(reader::isFirst).ifPresent(edits::add);
    }
    return edits;
  }

  private Optional<Edit> edit(Node change) {
    var subject = subject(change);
    var fields = Fields.of(change, subject, problems, KEYS);
    var kinds = Arrays.stream(ChangeKind.values()).filter(fields::has).toList();
    if (kinds.size() == 1) {
      return edit(kinds.getFirst(), fields, subject);
    }
    if (change instanceof MapNode) {
      var allowed = new Detail.Names(Key.ids(ChangeKind.values()));
      problems.add(change.place(), subject, Code.ONE_CHANGE_NEEDED, allowed);
    }
    return Optional.empty();
  }

  private Optional<Edit> edit(ChangeKind kind, Fields fields, Subject subject) {
    refuseOthers(kind, fields, subject);
    var id = fields.requiredScalar(kind);
    var because = fields.requiredText(ChangeKey.BECAUSE);
    return switch (kind) {
      case LEAVE_OUT -> id.map(item -> new LeaveOut(item, because));
      case RENAME -> {
        var name = fields.requiredScalar(ChangeKey.NAME);
        yield id.flatMap(item -> name.map(each -> new Rename(item, each, because)));
      }
      case REPLACE -> {
        var with = with(fields, subject);
        yield id.flatMap(item -> with.map(each -> new Replace(item, each, because)));
      }
      case ADD -> {
        var with = with(fields, subject);
        var section = fields.requiredScalar(ChangeKey.SECTION);
        var after =
            fields.find(ChangeKey.AFTER).flatMap(_ -> fields.requiredScalar(ChangeKey.AFTER));
        yield id.flatMap(
            item ->
                section.flatMap(in -> with.map(each -> new Add(item, in, after, each, because))));
      }
    };
  }

  private void refuseOthers(ChangeKind kind, Fields fields, Subject subject) {
    for (var key : ChangeKey.values()) {
      if (fields.has(key) && !ChangeKey.of(kind).contains(key)) {
        problems.add(
            fields.placeOf(key),
            subject,
            Code.KEY_OF_OTHER_CHANGE,
            Detail.name(key.id()),
            Detail.name(kind.id()));
      }
    }
  }

  /// The item's map; an id in it would say twice which item it is.
  private Optional<MapNode> with(Fields fields, Subject subject) {
    var with = fields.require(ChangeKey.WITH);
    with.stream()
        .flatMap(node -> Fields.of(node, subject, problems).entries().stream())
        .filter(entry -> entry.key().equals(ItemKey.ITEM.id()))
        .forEach(entry -> problems.add(entry.place(), subject, Code.ITEM_ID_TWICE));
    return with.filter(MapNode.class::isInstance).map(MapNode.class::cast);
  }

  /// Refuses a second change of an item.
  private boolean isFirst(Edit edit) {
    var before = first.putIfAbsent(edit.item().text(), edit.item());
    if (before != null) {
      problems.add(
          edit.item().place(),
          Subject.item(edit.item().text()),
          Code.CHANGED_TWICE,
          Detail.whole(before.place().line()));
    }
    return before == null;
  }

  /// The item that the change is about, if it says so.
  private static Subject subject(Node change) {
    if (change instanceof MapNode map) {
      for (var kind : ChangeKind.values()) {
        var entry = map.find(kind.id());
        if (entry.isPresent() && entry.get().value() instanceof Scalar id && !id.text().isEmpty()) {
          return Subject.item(id.text());
        }
      }
    }
    return Subject.key("change");
  }
}
