package fidelity.data.blank;

import fidelity.data.yaml.YamlText;
import fidelity.keys.Key;
import java.util.List;
import java.util.stream.Stream;

/// YAML for people to fill in, in block style: keys, values, and comments above them.
final class CommentedYaml {

  private static final int WIDTH = 110;

  /// A word that is longer is broken: a line of a file has its limit.
  private static final String OVERLONG = "(\\S{1000})(?=\\S)";

  private final StringBuilder text = new StringBuilder();

  /// A comment on lines of its own, broken between words. Each further paragraph stands below an
  /// empty comment line.
  void comment(int indent, String comment) {
    comment(indent, "", comment);
  }

  /// A comment that is set in by two more, as a text stands below its key.
  void inset(int indent, String comment) {
    comment(indent, "  ", comment);
  }

  /// A comment that is an entry of a list.
  void entry(int indent, String comment) {
    comment(indent, "  - ", comment);
  }

  private void comment(int indent, String mark, String comment) {
    var prefix = " ".repeat(indent) + "# ";
    var next = prefix + " ".repeat(mark.length());
    var paragraphs = paragraphs(comment);
    for (var index = 0; index < paragraphs.size(); index++) {
      if (index > 0) {
        line(prefix);
      }
      wrap(index == 0 ? prefix + mark : next, next, paragraphs.get(index));
    }
  }

  private void wrap(String first, String next, String paragraph) {
    var line = new StringBuilder(first);
    var empty = true;
    for (var word : paragraph.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(line.toString());
  }

  /// The paragraphs of a text, without characters that end a line for some reader of YAML or that
  /// none allows.
  private static List<String> paragraphs(String text) {
    return Stream.of(text.split("\\R", -1))
        .map(each -> each.replaceAll("[\\s\\p{Cc}\\uFEFF\\uFFFE\\uFFFF]+", " ").strip())
        .map(each -> each.replaceAll(OVERLONG, "$1 "))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /// A comment line just as it is.
  void sample(int indent, String line) {
    line(" ".repeat(indent) + "# " + line);
  }

  /// A key with its value, as YAML.
  void field(int indent, String key, String value) {
    line(" ".repeat(indent) + key + ": " + value);
  }

  /// A key with a text, or with room for one.
  void text(int indent, Key key, String text) {
    text(" ".repeat(indent) + key.id() + ": ", indent, text);
  }

  /// A key of the reviewers' own with a text.
  void text(int indent, String key, String text) {
    text(" ".repeat(indent) + YamlText.key(key) + ": ", indent, text);
  }

  private void text(String beginning, int indent, String text) {
    if (text.isEmpty()) {
      line(beginning);
      return;
    }
    var inner = " ".repeat(indent + 2);
    var lines = YamlText.lines(text, WIDTH - beginning.length(), WIDTH - inner.length());
    line(beginning + lines.getFirst());
    lines.stream().skip(1).forEach(each -> line(each.isEmpty() ? each : inner + each));
  }

  /// A key with a text below it, where every letter may stand, or with room for one.
  void prose(int indent, Key key, List<String> paragraphs) {
    field(indent, key.id(), ">");
    var between = "";
    for (var each : paragraphs) {
      text.append(between);
      line(" ".repeat(indent + 2) + each);
      between = "\n";
    }
  }

  /// A value of a list, as YAML.
  void dash(int indent, String value) {
    line(" ".repeat(indent) + "- " + value);
  }

  /// A key with a list of texts; a dash to write behind where there are none.
  void list(int indent, Key key, List<String> texts) {
    field(indent, key.id(), "");
    for (var each : texts.isEmpty() ? List.of("") : texts) {
      text(" ".repeat(indent + 2) + "- ", indent + 2, each);
    }
  }

  void blank() {
    line("");
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
