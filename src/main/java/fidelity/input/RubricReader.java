package fidelity.input;

import static java.util.stream.Collectors.joining;

import fidelity.form.ReviewKey;
import fidelity.form.RubricKey;
import fidelity.form.ScoresKey;
import fidelity.form.SectionKey;
import fidelity.input.yaml.Fields;
import fidelity.input.yaml.Node;
import fidelity.input.yaml.SourceFile;
import fidelity.input.yaml.UniqueIds;
import fidelity.input.yaml.YamlReader;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import fidelity.review.Example;
import fidelity.rubric.Identity;
import fidelity.rubric.Item;
import fidelity.rubric.MissingItems;
import fidelity.rubric.Language;
import fidelity.rubric.Points;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import fidelity.rubric.UnevenSections;
import fidelity.rubric.grid.Workload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decodes a rubric file into a rubric and its worked examples.
final class RubricReader {

  private static final Scale STAND_IN = new Scale(1, 5);

  /// The most characters that a rubric's id may have.
  static final int LONGEST_ID = 100;

  /// What an id may look like: it becomes part of the names of report files.
  private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0," + (LONGEST_ID - 1) + "}";

  private final SourceFile file;
  private final Problems problems;
  private final UniqueIds sectionIds;
  private final UniqueIds itemIds;
  private final List<Example> examples = new ArrayList<>();
  private long compared;

  private RubricReader(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.sectionIds = new UniqueIds(problems);
    this.itemIds = new UniqueIds(problems);
  }

  /// The rubric in a file.
  ///
  /// @throws InputException with every problem in it
  static RubricDocument read(SourceFile file) {
    var problems = new Problems();
    return read(file, YamlReader.read(file, problems), problems);
  }

  /// @param problems what was found in the file before
  static RubricDocument read(SourceFile file, Node node, Problems problems) {
    return new RubricReader(file, problems).document(node);
  }

  private RubricDocument document(Node node) {
    if (node instanceof Node.MapNode map
        && map.find(ReviewKey.ITEMS.id()).isPresent()
        && map.find(RubricKey.SECTIONS.id()).isEmpty()) {
      problems.throwIfAny();
      throw new InputException(node.place(), Subject.FILE, Code.REVIEW_NOT_RUBRIC);
    }
    var fields = Fields.of(node, Subject.RUBRIC, problems, RubricKey.values());
    var identity = identity(fields);
    var scale = fields.require(RubricKey.SCORES).flatMap(this::scale).orElse(STAND_IN);
    var total = total(fields);
    var missing = missing(fields, total);
    var need =
        fields.requiredValue(RubricKey.DEVELOPMENT_NEED, Values::whole, Code.WHOLE_NUMBER_NEEDED);
    var sources = sources(fields);
    var sections = sections(fields, new ItemRules(scale, total, sources.keySet(), total.leavesOut() || missing.isPresent()));
    var bands = new BandReader(problems, total, scale, count(sections));
    var banded = bands.bands(fields);
    var intervals = bands.intervals(fields);
    refuseUneven(fields, total, scale, sections);
    problems.throwIfAny();
    return new RubricDocument(
        new Rubric(
            identity,
            scale,
            total,
            missing,
            banded,
            need.orElseThrow(),
            intervals,
            sources,
            sections),
        examples,
        new RubricPlaces(node),
        problems.warnings());
  }

  private Identity identity(Fields fields) {
    var id =
        fields
            .requiredValue(
                RubricKey.RUBRIC,
                text -> Optional.of(text).filter(each -> each.matches(ID)),
                Code.UNFIT_RUBRIC_ID)
            .orElse("");
    var version = fields.requiredText(RubricKey.VERSION);
    var language = fields.requiredOneOf(RubricKey.LANGUAGE, Language.tags()).flatMap(Language::of);
    var name = fields.requiredText(RubricKey.NAME);
    return new Identity(id, version, language.orElse(Language.ENGLISH), name, file.origin());
  }

  private Optional<Scale> scale(Node node) {
    var fields = Fields.of(node, Subject.key("scores"), problems, ScoresKey.values());
    var from = fields.requiredValue(ScoresKey.FROM, Values::whole, Code.WHOLE_NUMBER_NEEDED);
    var to = fields.requiredValue(ScoresKey.TO, Values::whole, Code.WHOLE_NUMBER_NEEDED);
    var halves = fields.value(ScoresKey.STEP, RubricReader::halves, Code.UNFIT_STEP);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (!Scale.canRun(from.get(), to.get())) {
      problems.add(
          node.place(),
          Subject.key("scores"),
          Code.UNFIT_SCALE,
          Detail.whole(from.get()),
          Detail.whole(to.get()),
          Detail.whole(Scale.MOST_SCORES),
          Detail.amount(-Scale.FARTHEST),
          Detail.amount(Scale.FARTHEST));
      return Optional.empty();
    }
    return Optional.of(new Scale(from.get(), to.get(), halves.orElse(false)));
  }

  /// Whether a step is half a point; a whole one is the other that there is.
  private static Optional<Boolean> halves(String step) {
    return Values.decimal(step)
        .flatMap(Points::of)
        .filter(points -> points.halves() == 1 || points.halves() == 2)
        .map(points -> !points.whole());
  }

  private static TotalRule total(Fields fields) {
    return fields
        .requiredOneOf(RubricKey.TOTAL, TotalRule.ids())
        .flatMap(TotalRule::of)
        .orElse(TotalRule.SUM);
  }

  private static int count(List<Section> sections) {
    return sections.stream().mapToInt(each -> each.items().size()).sum();
  }

  private void refuseUneven(
      Fields fields, TotalRule total, Scale scale, List<Section> sections) {
    if (total == TotalRule.MEAN_OF_SECTIONS && UnevenSections.are(scale, sections)) {
      problems.add(
          fields.placeOf(RubricKey.TOTAL),
          Subject.RUBRIC,
          Code.UNEVEN_SECTIONS,
          Detail.name(
              sections.stream()
                  .map(each -> String.valueOf(each.items().size()))
                  .collect(joining(", "))),
          Detail.whole(UnevenSections.MOST_STEPS));
    }
  }

  /// What a sum makes of items that do not apply; other totals leave them out by themselves.
  private Optional<MissingItems> missing(Fields fields, TotalRule total) {
    var missing = fields.constant(RubricKey.MISSING, MissingItems.class);
    if (fields.has(RubricKey.MISSING) && total.leavesOut()) {
      problems.add(
          fields.placeOf(RubricKey.MISSING),
          Subject.RUBRIC,
          Code.MISSING_WITHOUT_SUM,
          Detail.name(total.id()));
    }
    return missing;
  }

  private Map<String, String> sources(Fields fields) {
    var sources = new LinkedHashMap<String, String>();
    fields
        .find(RubricKey.SOURCES)
        .map(node -> Fields.of(node, Subject.key("sources"), problems))
        .ifPresent(
            codes ->
                codes
                    .entries()
                    .forEach(each -> sources.put(each.key(), codes.requiredText(each.key()))));
    return sources;
  }

  /// What the rubric says for all of its items.
  ///
  /// @param sources the codes of its sources
  /// @param leavesOut whether its total can do without items that do not apply
  private record ItemRules(
      Scale scale, TotalRule total, Collection<String> sources, boolean leavesOut) {}

  private List<Section> sections(Fields fields, ItemRules rules) {
    var sections =
        fields.requiredNodes(RubricKey.SECTIONS).stream()
            .map(node -> section(node, rules))
            .toList();
    if (fields.has(RubricKey.SECTIONS)
        && sections.stream().allMatch(each -> each.items().isEmpty())) {
      problems.add(fields.place(), Subject.RUBRIC, Code.NO_ITEMS);
    }
    return sections;
  }

  private Section section(Node node, ItemRules rules) {
    var fields = Fields.of(node, Subject.key("section"), problems, SectionKey.values());
    var id = fields.requiredText(SectionKey.SECTION);
    sectionIds.check(id, fields.placeOf(SectionKey.SECTION), Subject.section(id));
    var name = fields.requiredText(SectionKey.NAME);
    var items =
        fields.requiredNodes(SectionKey.ITEMS).stream()
            .map(each -> item(each, rules))
            .toList();
    var bands = new BandReader(problems, rules.total(), rules.scale(), items.size());
    return new Section(id, name, bands.bands(fields, id), items);
  }

  private Item item(Node node, ItemRules rules) {
    var reader = new ItemReader(node, rules.scale(), rules.sources(), problems);
    var item = reader.item();
    var workload = Workload.of(item);
    reader.refuseTooMuch(item, workload);
    if (!rules.leavesOut()) {
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
