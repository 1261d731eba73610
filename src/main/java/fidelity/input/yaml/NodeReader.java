package fidelity.input.yaml;

import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.ProseKeys;
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
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads the parser's tokens into nodes that know their places.
///
/// Aliases, tags, duplicate keys and a second document are refused: none of them belongs in a form,
/// and each has silently changed somebody's figures before.
final class NodeReader {

  private final SourceFile file;
  private final TextReader texts;
  private final boolean escapes;
  private final boolean anchors;
  private final YAMLParser parser;
  private final Problems problems;
  private int values;
  private int depth;

  NodeReader(SourceFile file, YAMLParser parser, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.texts = new TextReader(new SourceLines(file.text()), problems);
    this.escapes = file.text().indexOf('\\') >= 0;
    this.anchors = file.text().indexOf('&') >= 0;
    this.parser = parser;
  }

  /// The one document that the tokens are of.
  ///
  /// @throws InputException when there is none, or too much in it
  Node document() {
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
    if (++depth > YamlReader.DEEPEST) {
      throw new InputException(
          place(), Subject.YAML, Code.TOO_DEEP, Detail.whole(YamlReader.DEEPEST));
    }
    var node = inner.get();
    depth--;
    return node;
  }

  private void refuseTooMany() {
    if (++values > YamlReader.MOST_VALUES) {
      throw new InputException(
          place(),
          Subject.YAML,
          Code.TOO_MANY_VALUES,
          Detail.amount(values),
          Detail.amount(YamlReader.MOST_VALUES));
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
    if (anchors && texts.isNamed(place)) {
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
