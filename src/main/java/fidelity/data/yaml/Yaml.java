package fidelity.data.yaml;

import fidelity.keys.Key;
import fidelity.rubric.Points;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// A value of a YAML file.
sealed interface Yaml {

  /// Nothing, which a file leaves out.
  Yaml NOTHING = new Word("");

  /// Whether it says nothing.
  boolean isEmpty();

  /// Values by key, in the order in which they are written.
  record Keyed(SequencedMap<String, Yaml> values) implements Yaml {

    public Keyed {
      values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    @Override
    public boolean isEmpty() {
      return values.isEmpty();
    }
  }

  /// Values in order.
  record Listed(List<Yaml> values) implements Yaml {

    public Listed {
      values = List.copyOf(values);
    }

    @Override
    public boolean isEmpty() {
      return values.isEmpty();
    }
  }

  /// A word of ours, a number or a day, which stands as it is.
  record Word(String word) implements Yaml {

    @Override
    public boolean isEmpty() {
      return word.isEmpty();
    }
  }

  /// A text of people, without the blanks at its ends, which mean nothing.
  record Text(String text) implements Yaml {

    public Text {
      text = text.strip();
    }

    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /// A value with remarks for people above it.
  record Remarked(List<String> remarks, Yaml value) implements Yaml {

    public Remarked {
      remarks = List.copyOf(remarks);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /// The keys of a form with their values: those that say something, and those that are needed.
  static <K extends Key> Yaml keyed(K[] keys, Function<K, Yaml> value) {
    var values = new LinkedHashMap<String, Yaml>();
    for (var key : keys) {
      var each = value.apply(key);
      if (key.needed() || !each.isEmpty()) {
        values.put(key.id(), each);
      }
    }
    return new Keyed(values);
  }

  /// Whole or half points.
  static Yaml number(Points points) {
    return new Word(points.toString());
  }

  /// A whole number.
  static Yaml number(int number) {
    return new Word(String.valueOf(number));
  }

  /// A list of those texts that say something.
  static Yaml texts(List<String> texts) {
    return new Listed(texts.stream().<Yaml>map(Text::new).filter(each -> !each.isEmpty()).toList());
  }
}
