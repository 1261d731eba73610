package fidelity.input.yaml;

import fidelity.form.ProseKeys;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.input.yaml.slip.Slips;
import fidelity.letters.Characters;
import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.InputException;
import fidelity.problem.Place;
import fidelity.problem.Problems;
import fidelity.problem.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads YAML from Jackson's token stream into nodes that know their places.
///
/// Aliases, tags, duplicate keys and a second document are refused: none of them belongs in a form,
/// and each has silently changed somebody's figures before.
public final class YamlReader {

  /// How deep maps and lists may stand in one another.
  public static final int DEEPEST = 64;

  /// How many maps, lists and values a file may hold; the built-in rubrics have two thousand.
  public static final int MOST_VALUES = 20_000;

  /// The parser's own limits are wider than ours and it accepts duplicate keys: both are refused
  /// here, where the place is known.
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new TextSchema())
                  .setAllowDuplicateKeys(true)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST + 2)
                  .maxNameLength(SourceFile.MOST_BYTES)
                  .maxStringLength(SourceFile.MOST_BYTES)
                  .build())
          .build();

  private final SourceFile file;
  private final TextReader texts;
  private final boolean escapes;
  private final YAMLParser parser;
  private final Problems problems;
  private int values;
  private int depth;

  private YamlReader(SourceFile file, YAMLParser parser, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.texts = new TextReader(new SourceLines(file.text()), problems);
    this.escapes = file.text().indexOf('\\') >= 0;
    this.parser = parser;
  }

  /// The one document of a file.
  ///
  /// @throws InputException when it is not YAML or holds what is refused
  public static Node read(SourceFile file) {
    var problems = new Problems();
    var node = read(file, problems);
    problems.throwIfAny();
    return node;
  }

  /// The same, of a file whose other problems are still to be found: lines that are no YAML are
  /// noted and read as they may be meant.
  ///
  /// @param problems takes what is wrong
  /// @throws InputException when nothing can be made of the file, with every problem so far
  public static Node read(SourceFile file, Problems problems) {
    if (Characters.perhapsUnfit(file.text())) {
      Characters.check(file.name(), file.text());
    }
    try {
      return Slips.unseenIndents(file.text()) ? mended(file, problems) : parsed(file, problems);
    } catch (JacksonException _) {
      Characters.check(file.name(), file.text());
      return mended(file, problems);
    }
  }

  private static Node mended(SourceFile file, Problems problems) {
    var slips = Slips.in(file.name(), file.text());
    slips.slips().forEach(problems::add);
    try {
      return parsed(file.with(slips.text()), problems);
    } catch (JacksonException e) {
      var error = YamlErrors.of(e, file);
      if (!problems.onLineOf(error.place())) {
        problems.add(error);
      }
      problems.throwIfAny();
      throw e;
    }
  }

  /// What is found in a file that proves to be no YAML is forgotten.
  private static Node parsed(SourceFile file, Problems problems) {
    var found = new Problems();
    try (var parser =
        (YAMLParser)
            FACTORY.createParser(ObjectReadContext.empty(), new ShortReader(file.text()))) {
      var node = new YamlReader(file, parser, found).document();
      problems.addAll(found);
      return node;
    }
  }

  private Node document() {
    if (parser.nextToken() == null) {
      throw new InputException(Place.startOf(file.name()), Subject.FILE, Code.EMPTY_FILE);
    }
    var node = node("");
    if (parser.nextToken() != null) {
      problems.add(place(), Subject.YAML, Code.SECOND_DOCUMENT);
      readOn();
    }
    return node;
  }

  /// Reads what is passed over, since it may be no YAML.
  private void readOn() {
    while (parser.nextToken() != null) {
      refuseTooMany();
    }
  }

  /// @param key the nearest key above whose value is a text for people, or else the nearest key
  private Node node(String key) {
    refuseReferenceAndTag();
    refuseTooMany();
    return switch (parser.currentToken()) {
      case START_OBJECT -> deeper(() -> map(key));
      case START_ARRAY -> deeper(() -> list(key));
      case VALUE_NULL -> texts.empty(place(), key);
      default -> scalar(key);
    };
  }

  private Node deeper(Supplier<Node> inner) {
    if (++depth > DEEPEST) {
      throw new InputException(place(), Subject.YAML, Code.TOO_DEEP, Detail.whole(DEEPEST));
    }
    var node = inner.get();
    depth--;
    return node;
  }

  private void refuseTooMany() {
    if (++values > MOST_VALUES) {
      throw new InputException(
          place(),
          Subject.YAML,
          Code.TOO_MANY_VALUES,
          Detail.amount(values),
          Detail.amount(MOST_VALUES));
    }
  }

  private MapNode map(String outer) {
    var start = place();
    var entries = new ArrayList<Entry>();
    var seen = new HashMap<String, Place>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var keyPlace = place();
      var key = texts.key(parser.currentName(), keyPlace);
      refuseReferenceAndTag();
      checkEscapes(key, keyPlace);
      parser.nextToken();
      var value = node(ProseKeys.isUnder(outer) ? outer : key);
      var first = seen.putIfAbsent(key, keyPlace);
      if (first == null) {
        entries.add(new Entry(key, keyPlace, value));
      } else {
        problems.add(
            keyPlace, Subject.duplicate(key), Code.DUPLICATE_KEY, Detail.whole(first.line()));
      }
    }
    return new MapNode(start, entries);
  }

  private ListNode list(String key) {
    var start = place();
    var nodes = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node(key));
    }
    return new ListNode(start, nodes);
  }

  private Scalar scalar(String key) {
    var text = parser.getString().strip();
    var place = place();
    checkEscapes(text, place);
    if (texts.isNamed(place)) {
      problems.add(place, Subject.YAML, Code.YAML_ANCHOR);
    }
    return texts.scalar(place, key, text);
  }

  /// Checks a value for characters that escapes brought in; the file's own characters were checked
  /// before.
  private void checkEscapes(String text, Place place) {
    if (escapes) {
      Characters.check(text, place, problems);
    }
  }

  private void refuseReferenceAndTag() {
    if (parser.isCurrentAlias()) {
      problems.add(place(), Subject.YAML, Code.YAML_ALIAS);
    }
    if (parser.getObjectId() != null) {
      problems.add(place(), Subject.YAML, Code.YAML_ANCHOR);
    }
    if (parser.getTypeId() != null) {
      problems.add(place(), Subject.YAML, Code.YAML_TAG);
    }
  }

  private Place place() {
    var at = parser.currentTokenLocation();
    return new Place(file.name(), at.getLineNr(), at.getColumnNr());
  }
}
