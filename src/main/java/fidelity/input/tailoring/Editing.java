package fidelity.input.tailoring;

import fidelity.input.tailoring.Edit.Add;
import fidelity.input.tailoring.Edit.LeaveOut;
import fidelity.input.tailoring.Edit.Rename;
import fidelity.input.tailoring.Edit.Replace;
import fidelity.input.tailoring.Sections.Section;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.ItemKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Problems;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.rubric.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes changes to the sections of a base, one after the other; one that cannot be made is
/// reported.
final class Editing {

  private final Sections sections;
  private final List<String> itemsOfBase;
  private final String base;
  private final Problems problems;

  /// @param base the base's id
  Editing(Sections sections, String base, Problems problems) {
    this.sections = sections;
    this.itemsOfBase = sections.itemIds();
    this.base = base;
    this.problems = problems;
  }

  /// The changes that were made.
  List<Change> all(List<Edit> edits) {
    var changes = new ArrayList<Change>();
    edits.forEach(edit -> make(edit).ifPresent(changes::add));
    return changes;
  }

  private Optional<Change> make(Edit edit) {
    return switch (edit) {
      case LeaveOut leaveOut -> sectionOf(edit).map(section -> leaveOut(leaveOut, section));
      case Rename rename -> sectionOf(edit).flatMap(section -> rename(rename, section));
      case Replace replace -> sectionOf(edit).map(section -> replace(replace, section));
      case Add add -> section(add).flatMap(section -> add(add, section));
    };
  }

  private static Change leaveOut(LeaveOut edit, Section section) {
    var id = edit.item().text();
    var name = section.nameOf(id);
    section.remove(id);
    return new Change.LeftOut(id, name, edit.because());
  }

  private Optional<Change> rename(Rename edit, Section section) {
    var id = edit.item().text();
    var former = section.nameOf(id);
    if (former.equals(edit.name().text())) {
      problems.add(edit.name().place(), Subject.item(id), Code.SAME_NAME);
      return Optional.empty();
    }
    section.rename(id, edit.name());
    return Optional.of(new Change.Renamed(id, former, edit.name().text(), edit.because()));
  }

  private static Change replace(Replace edit, Section section) {
    var id = edit.item().text();
    section.replace(id, item(edit.item(), edit.with()));
    return new Change.Replaced(id, name(edit.with()), edit.because());
  }

  private Optional<Change> add(Add edit, Section section) {
    var id = edit.item().text();
    if (itemsOfBase.contains(id)) {
      problems.add(
          edit.item().place(), Subject.item(id), Code.ADDED_ITEM_OF_BASE, Detail.name(base));
      return Optional.empty();
    }
    var item = item(edit.item(), edit.with());
    edit.after()
        .ifPresentOrElse(
            after -> addAfter(after, edit, item, section), () -> section.addLast(item));
    return Optional.of(new Change.Added(id, name(edit.with()), edit.because()));
  }

  private void addAfter(Scalar after, Add edit, MapNode item, Section section) {
    var known = section.itemIds();
    if (known.contains(after.text())) {
      section.add(item, after.text());
    } else {
      section.addLast(item);
      problems.add(
          after.place(),
          Subject.item(edit.item().text()),
          Code.UNFIT_AFTER,
          Detail.written(after.text()),
          Detail.name(edit.section().text()),
          new Detail.Names(known));
    }
  }

  /// The section of an item that must be in the base.
  private Optional<Section> sectionOf(Edit edit) {
    var id = edit.item();
    var section = sections.of(id.text()).filter(_ -> itemsOfBase.contains(id.text()));
    if (section.isEmpty()) {
      problems.add(
          id.place(),
          Subject.item(id.text()),
          Code.UNKNOWN_ITEM,
          Detail.name(base),
          Spelling.suggestion(id.text(), itemsOfBase));
    }
    return section;
  }

  private Optional<Section> section(Add edit) {
    var id = edit.section().text();
    var section = sections.find(id);
    if (section.isEmpty()) {
      problems.add(
          edit.section().place(),
          Subject.item(edit.item().text()),
          Code.UNKNOWN_BASE_SECTION,
          Detail.written(id),
          Detail.name(base),
          Spelling.suggestion(id, sections.ids()));
    }
    return section;
  }

  /// An item as a rubric writes it, with its id.
  private static MapNode item(Scalar id, MapNode with) {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(ItemKey.ITEM.id(), id.place(), id));
    with.entries().stream()
        .filter(entry -> !entry.key().equals(ItemKey.ITEM.id()))
        .forEach(entries::add);
    return new MapNode(with.place(), entries);
  }

  private static String name(MapNode with) {
    return with.find(ItemKey.NAME.id()).filter(entry -> entry.value() instanceof Scalar).isPresent()
        ? ((Scalar) with.find(ItemKey.NAME.id()).orElseThrow().value()).text()
        : "";
  }
}
