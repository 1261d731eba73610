package fidelity.input.yaml;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Detail.Found;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A piece of a YAML file with its place.
public sealed interface Node {

  /// A number without a decimal point or comma, or the second half of one.
  Pattern DIGITS = Pattern.compile("\\d+ ?%?");

  /// Where it begins in its file.
  Place place();

  /// Its kind or its text, for messages about it.
  Found found();

  /// Keys with their values, in the file's order, each key once.
  record MapNode(Place place, List<Entry> entries) implements Node {

    public MapNode {
      entries = List.copyOf(entries);
    }

    @Override
    public Found found() {
      return new Found.AMap();
    }

    /// The entry of a key; empty when the key is absent. Looks through them one by one, for speed;
    /// see explanation/start-up.md.
    public Optional<Entry> find(String key) {
      for (var entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /// A key with its value.
  record Entry(String key, Place place, Node value) {

    /// Whether the key is the second half of a number: `{ share: 3,3 }` is read as two keys.
    boolean splitNumber() {
      return DIGITS.matcher(key).matches()
          && value instanceof Scalar scalar
          && scalar.text().isEmpty();
    }

    /// The message that a key is not known here; a key that is half of a number, or that holds its
    /// value, gets one of its own.
    public Message refused(Code code, Collection<String> known) {
      if (splitNumber()) {
        return Message.of(Code.SPLIT_NUMBER, Detail.written(key));
      }
      var colon = key.indexOf(':');
      return colon > 0 && known.contains(key.substring(0, colon))
          ? Message.of(Code.COLON_WITHOUT_BLANK, Detail.written(key.substring(0, colon)))
          : Message.of(code, Detail.written(key), Spelling.suggestion(key, known));
    }
  }

  /// Nodes in order.
  record ListNode(Place place, List<Node> nodes) implements Node {

    public ListNode {
      nodes = List.copyOf(nodes);
    }

    /// Whether it looks like a number with a decimal comma, `[3,3]`.
    public boolean splitNumber() {
      return nodes.size() == 2
          && nodes.stream().allMatch(each -> each instanceof Scalar part && part.isDigits());
    }

    @Override
    public Found found() {
      return new Found.AList();
    }
  }

  /// Text as written: YAML's own ideas of numbers, dates and truth are left alone.
  ///
  /// @param text without its quotes, folded as YAML says; empty when nothing is written
  /// @param source the lines that it was read from; none when it does not stand in a file as it is
  record Scalar(Place place, String text, SourceLines source) implements Node {

    /// Whether the text is digits alone, perhaps with a percent sign after them.
    boolean isDigits() {
      return DIGITS.matcher(text).matches();
    }

    /// Where a character of the text stands; where the scalar begins when that is not known.
    public Place at(int offset) {
      var line = source.locate(place, text).floorEntry(offset);
      return line == null ? place : line.getValue().plus(offset - line.getKey());
    }

    @Override
    public Found found() {
      return Detail.found(text);
    }
  }
}
