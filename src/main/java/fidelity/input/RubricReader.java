package fidelity.input;

import fidelity.review.Example;
import fidelity.rubric.Assignments;
import fidelity.rubric.Identity;
import fidelity.rubric.Item;
import fidelity.rubric.Language;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Scale;
import fidelity.rubric.TotalRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Decodes a rubric file into a rubric and its worked examples.
final class RubricReader {

  private static final Scale STAND_IN = new Scale(1, 5);

  /// An id names reports.
  private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}";

  private final SourceFile file;
  private final Problems problems = new Problems();
  private final Once sectionIds = new Once(problems);
  private final Once itemIds = new Once(problems);
  private final List<Example> examples = new ArrayList<>();
  private long compared;

  private RubricReader(SourceFile file) {
    this.file = file;
  }

  /// The rubric in a file.
  ///
  /// @throws InputException with every problem in it
  static RubricDocument read(SourceFile file) {
    return read(file, YamlReader.read(file));
  }

  static RubricDocument read(SourceFile file, Node node) {
    return new RubricReader(file).document(node);
  }

  private RubricDocument document(Node node) {
    if (node instanceof Node.MapNode map
        && map.find("items").isPresent()
        && map.find("sections").isEmpty()) {
      throw new InputException(
          node.place(), "file", "this is a review; a rubric, which has 'sections', is needed");
    }
    var fields =
        Fields.of(
            node,
            "rubric",
            problems,
            List.of(
                "rubric",
                "version",
                "language",
                "name",
                "scores",
                "total",
                "bands",
                "development_need",
                "review_every",
                "sources",
                "sections"));
    var identity = identity(fields);
    var scale = fields.require("scores").flatMap(this::scale).orElse(STAND_IN);
    var total = total(fields);
    var need = fields.requiredValue("development_need", "a whole number is needed", Values::whole);
    var sources = sources(fields);
    var sections = sections(fields, scale, sources);
    var bands = new BandReader(problems, total, scale, sections);
    var banded = bands.bands(fields);
    var intervals = bands.intervals(fields);
    problems.throwIfAny();
    return new RubricDocument(
        new Rubric(
            identity, scale, total, banded, need.orElseThrow(), intervals, sources, sections),
        examples,
        Places.of(node));
  }

  private Identity identity(Fields fields) {
    var id =
        fields
            .requiredValue(
                "rubric",
                "an id like ips-25 is needed, of letters, digits, '.', '-' and '_'",
                text -> Optional.of(text).filter(each -> each.matches(ID)))
            .orElse("");
    var version = fields.requiredText("version");
    var language = fields.requiredOneOf("language", Language.tags()).flatMap(Language::of);
    var name = fields.requiredText("name");
    return new Identity(id, version, language.orElse(Language.ENGLISH), name, file.origin());
  }

  private Optional<Scale> scale(Node node) {
    var fields = Fields.of(node, "scores", problems, List.of("from", "to"));
    var from = fields.requiredValue("from", "a whole number is needed", Values::whole);
    var to = fields.requiredValue("to", "a whole number is needed", Values::whole);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() >= to.get() || to.get() - from.get() > Scale.MOST_SCORES) {
      problems.add(
          node.place(),
          "scores",
          "they run from %d to %d; 'to' must be above 'from', by at most %d"
              .formatted(from.get(), to.get(), Scale.MOST_SCORES));
      return Optional.empty();
    }
    return Optional.of(new Scale(from.get(), to.get()));
  }

  private static TotalRule total(Fields fields) {
    return fields
        .requiredOneOf("total", TotalRule.ids())
        .flatMap(TotalRule::of)
        .orElse(TotalRule.SUM);
  }

  private Map<String, String> sources(Fields fields) {
    var sources = new LinkedHashMap<String, String>();
    fields
        .find("sources")
        .map(node -> Fields.of(node, "sources", problems))
        .ifPresent(
            codes ->
                codes
                    .entries()
                    .forEach(each -> sources.put(each.key(), codes.requiredText(each.key()))));
    return sources;
  }

  private List<Section> sections(Fields fields, Scale scale, Map<String, String> sources) {
    var sections =
        fields.requiredNodes("sections").stream()
            .map(node -> section(node, scale, sources))
            .toList();
    if (fields.has("sections") && sections.stream().allMatch(each -> each.items().isEmpty())) {
      problems.add(fields.place(), "rubric", "it has no items; at least one is needed");
    }
    return sections;
  }

  private Section section(Node node, Scale scale, Map<String, String> sources) {
    var fields = Fields.of(node, "section", problems, List.of("section", "name", "items"));
    var id = fields.requiredText("section");
    sectionIds.check(id, fields.placeOf("section"), "section '" + id + "'");
    var name = fields.requiredText("name");
    var items =
        fields.requiredNodes("items").stream().map(each -> item(each, scale, sources)).toList();
    return new Section(id, name, items);
  }

  private Item item(Node node, Scale scale, Map<String, String> sources) {
    var reader = new ItemReader(node, scale, sources.keySet(), problems);
    var item = reader.item();
    itemIds.check(item.id(), reader.place(), "item " + item.id());
    examples.addAll(reader.examples(item));
    refuseTooMuch(item, reader.place());
    return item;
  }

  private void refuseTooMuch(Item item, Place place) {
    var before = compared;
    compared += Assignments.compared(item);
    if (before <= Assignments.MOST_COMPARED && compared > Assignments.MOST_COMPARED) {
      problems.add(
          place,
          "item " + item.id(),
          String.format(
              Locale.ROOT,
              "up to here a proof makes %,d comparisons; at most %,d are made, so shorten conditions or split items",
              compared,
              Assignments.MOST_COMPARED));
    }
  }
}
