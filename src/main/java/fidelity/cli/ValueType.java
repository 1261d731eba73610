package fidelity.cli;

import fidelity.cli.inputs.NamedRubric;
import fidelity.input.Nearest;
import fidelity.input.RubricShelf;
import fidelity.rubric.Item;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the value of an argument is: how it is read, and which values a shell may suggest.
///
/// @param reader reads it, or throws an exception that says what is wrong
record ValueType<T>(ITypeConverter<T> reader, Iterable<String> suggestions) {

  static final ValueType<String> TEXT = new ValueType<>(text -> text, List.of());

  static final ValueType<Path> FILE = new ValueType<>(reader(Path::of, "a file name"), List.of());

  static final ValueType<BigDecimal> NUMBER =
      new ValueType<>(reader(BigDecimal::new, "a number"), List.of());

  static final ValueType<Integer> WHOLE =
      new ValueType<>(reader(Integer::valueOf, "a whole number"), List.of());

  static final ValueType<LocalDate> DAY =
      new ValueType<>(reader(LocalDate::parse, "a day like 2025-12-31"), List.of());

  /// The id of a built-in rubric, or a rubric file.
  static final ValueType<String> RUBRIC = new ValueType<>(text -> text, RubricShelf.builtIn());

  /// The id of an item; those of the built-in rubrics are suggested.
  static final ValueType<String> ITEM =
      new ValueType<>(text -> text, () -> items().map(Item::id).distinct().iterator());

  /// Another answer to try; the questions of the built-in rubrics are suggested.
  static final ValueType<String> SETTING =
      new ValueType<>(
          text -> text, () -> items().flatMap(ValueType::settings).distinct().iterator());

  /// One of some constants, each written as a word in lower case.
  static <E extends Enum<E>> ValueType<E> oneOf(Class<E> type) {
    var words = new LinkedHashMap<String, E>();
    for (var constant : type.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return oneOf(words);
  }

  /// One of some values, each named by a word in lower case.
  static <V> ValueType<V> oneOf(SequencedMap<String, V> values) {
    var words = List.copyOf(values.sequencedKeySet());
    return new ValueType<>(
        text -> {
          var value = values.get(text.toLowerCase(Locale.ROOT));
          if (value == null) {
            throw wrong(text, "not known; " + Nearest.hint(text, words));
          }
          return value;
        },
        words);
  }

  private static <T> ITypeConverter<T> reader(Function<String, T> read, String what) {
    return text -> {
      try {
        return read.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw wrong(text, "not " + what);
      }
    };
  }

  private static TypeConversionException wrong(String text, String how) {
    return new TypeConversionException("'%s' is %s".formatted(text, how));
  }

  private static Stream<String> settings(Item item) {
    return item.questions().stream().map(question -> item.id() + "." + question.id() + "=");
  }

  private static Stream<Item> items() {
    var shelf = new RubricShelf();
    return RubricShelf.builtIn().stream()
        .flatMap(id -> NamedRubric.find(id, shelf).items().stream());
  }
}
