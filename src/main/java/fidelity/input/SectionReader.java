package fidelity.input;

import static java.util.stream.Collectors.joining;

import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.UniqueIds;
import fidelity.keys.RubricKey;
import fidelity.keys.SectionKey;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Example;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import fidelity.rubric.UnevenSections;
import fidelity.rubric.grid.Workload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Decodes the sections of a rubric file with their items, and collects the items' worked examples.
final class SectionReader {

  private final Scale scale;
  private final TotalRule total;
  private final Collection<String> sources;
  private final boolean leavesOut;
  private final Problems problems;
  private final UniqueIds sectionIds;
  private final UniqueIds itemIds;
  private final List<Example> examples = new ArrayList<>();
  private int items;
  private long compared;

  /// @param sources the codes of sources that items may name
  /// @param leavesOut whether the total can do without items that do not apply
  SectionReader(
      Scale scale,
      TotalRule total,
      Collection<String> sources,
      boolean leavesOut,
      Problems problems) {
    this.scale = scale;
    this.total = total;
    this.sources = sources;
    this.leavesOut = leavesOut;
    this.problems = problems;
    this.sectionIds = new UniqueIds(problems);
    this.itemIds = new UniqueIds(problems);
  }

  List<Section> sections(Fields rubric) {
    var sections = rubric.requiredNodes(RubricKey.SECTIONS).stream().map(this::section).toList();
    if (rubric.has(RubricKey.SECTIONS)
        && sections.stream().allMatch(each -> each.items().isEmpty())) {
      problems.add(rubric.place(), Subject.RUBRIC, Code.NO_ITEMS);
    }
    refuseUneven(rubric, sections);
    return sections;
  }

  /// How many items have been read so far.
  int items() {
    return items;
  }

  private void refuseUneven(Fields rubric, List<Section> sections) {
    if (total == TotalRule.MEAN_OF_SECTIONS && UnevenSections.are(scale, sections)) {
      problems.add(
          rubric.placeOf(RubricKey.TOTAL),
          Subject.RUBRIC,
          Code.UNEVEN_SECTIONS,
          Detail.name(
              sections.stream()
                  .map(each -> String.valueOf(each.items().size()))
                  .collect(joining(", "))),
          Detail.whole(UnevenSections.MOST_STEPS));
    }
  }

  /// The examples of all items read so far, in the file's order.
  List<Example> examples() {
    return List.copyOf(examples);
  }

  private Section section(Node node) {
    var fields = Fields.of(node, Subject.key("section"), problems, SectionKey.values());
    var id = fields.requiredText(SectionKey.SECTION);
    sectionIds.check(id, fields.placeOf(SectionKey.SECTION), Subject.section(id));
    var name = fields.requiredText(SectionKey.NAME);
    var items = fields.requiredNodes(SectionKey.ITEMS).stream().map(this::item).toList();
    var bands = new BandReader(problems, total, scale, items.size());
    return new Section(id, name, bands.bands(fields, id), items);
  }

  private Item item(Node node) {
    items++;
    var reader = new ItemReader(node, scale, sources, problems);
    var item = reader.item();
    var workload = Workload.of(item);
    reader.refuseTooMuch(item, workload);
    if (!leavesOut) {
      reader.refuseLeavingOut();
    }
    itemIds.check(item.id(), reader.place(), Subject.item(item.id()));
    examples.addAll(reader.examples(item));
    refuseTooMuch(item, workload, reader.place());
    return item;
  }

  private void refuseTooMuch(Item item, Workload workload, Place place) {
    var before = compared;
    compared += workload.comparisons();
    if (before <= Workload.MOST_COMPARISONS && compared > Workload.MOST_COMPARISONS) {
      problems.add(
          place,
          Subject.item(item.id()),
          Code.TOO_MANY_COMPARISONS,
          Detail.amount(compared),
          Detail.amount(Workload.MOST_COMPARISONS));
    }
  }
}
