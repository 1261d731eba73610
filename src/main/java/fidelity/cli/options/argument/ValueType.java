package fidelity.cli.options.argument;

import fidelity.cli.inputs.NamedRubric;
import fidelity.cli.outputs.ReportFormat;
import fidelity.cli.outputs.ReportFormats;
import fidelity.cohort.Grouping;
import fidelity.cohort.Trait;
import fidelity.cohort.Visits;
import fidelity.input.Rubrics;
import fidelity.problem.Code;
import fidelity.problem.Spelling;
import fidelity.rubric.Identified;
import fidelity.rubric.Item;
import fidelity.rubric.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the value of an argument is: how it is read, and which values a shell may suggest.
///
/// @param reader reads it, or throws an exception that says what is wrong
public record ValueType<T>(Function<String, T> reader, Iterable<String> suggestions) {

  /// Any text.
  public static final ValueType<String> TEXT = new ValueType<>(text -> text, List.of());

  /// The path of a file, which need not exist.
  public static final ValueType<Path> FILE =
      new ValueType<>(reader(ValueType::path, Code.VALUE_NOT_A_FILE_NAME), List.of());

  /// A number from 0 on with a decimal point, such as 92.5.
  public static final ValueType<BigDecimal> NUMBER =
      new ValueType<>(
          from(BigDecimal.ZERO, reader(ofDigits(BigDecimal::new), Code.VALUE_NOT_A_NUMBER)),
          List.of());

  /// A whole number from 0 on that fits into 32 bits.
  public static final ValueType<Integer> WHOLE =
      new ValueType<>(from(0, reader(ofDigits(Integer::valueOf), Code.VALUE_NOT_WHOLE)), List.of());

  /// A day written as 2025-12-31.
  public static final ValueType<LocalDate> DAY =
      new ValueType<>(reader(LocalDate::parse, Code.VALUE_NOT_A_DAY), List.of());

  /// Which visits count in figures: a word or a year.
  public static final ValueType<Visits> VISITS =
      new ValueType<>(
          text ->
              Visits.written(text.toLowerCase(Locale.ROOT))
                  .orElseThrow(() -> WrongValueException.of(Code.VALUE_NOT_VISITS, text)),
          List.of(Visits.LATEST, Visits.ALL));

  /// The id of a built-in rubric, or a rubric file.
  public static final ValueType<String> RUBRIC = new ValueType<>(text -> text, Rubrics.builtIn());

  /// The id of an item; those of the built-in rubrics are suggested.
  public static final ValueType<String> ITEM =
      new ValueType<>(text -> text, () -> items().map(Item::id).distinct().iterator());

  /// Another answer to try; the questions of the built-in rubrics are suggested.
  public static final ValueType<String> SETTING =
      new ValueType<>(
          text -> text, () -> items().flatMap(ValueType::settings).distinct().iterator());

  /// The code of a problem; all are suggested.
  public static final ValueType<Code> CODE =
      new ValueType<>(
          text -> Code.of(text).orElseThrow(() -> notCode(text)), () -> Code.ids().iterator());

  /// What a cohort is split by: traits of reviews, which are suggested, and tags.
  public static final ValueType<Grouping> GROUPING =
      new ValueType<>(reader(Grouping::of, Code.VALUE_NOT_GROUPS), Identified.ids(Trait.class));

  private static WrongValueException notCode(String text) {
    var suggestion = Spelling.suggestion(text, Code.ids());
    return suggestion.nearest().isPresent()
        ? WrongValueException.of(Code.VALUE_NOT_KNOWN, text, suggestion)
        : WrongValueException.of(Code.VALUE_NOT_A_CODE, text);
  }

  /// A format of reports, by its name.
  public static ValueType<ReportFormat> reportFormat() {
    var formats = new LinkedHashMap<String, ReportFormat>();
    ReportFormats.ALL.forEach(each -> formats.put(each.name(), each));
    return oneOf(formats);
  }

  /// A language, by its tag.
  public static final ValueType<Language> LANGUAGE =
      new ValueType<>(
          text ->
              Language.of(text)
                  .orElseThrow(
                      () ->
                          WrongValueException.of(
                              Code.VALUE_NOT_KNOWN,
                              text,
                              Spelling.suggestion(text, Language.tags()))),
          Language.tags());

  /// One of some constants, each written as a word in lower case.
  public static <E extends Enum<E>> ValueType<E> oneOf(Class<E> type) {
    var words = new LinkedHashMap<String, E>();
    for (var constant : type.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return oneOf(words);
  }

  /// One of some values, each named by a word in lower case.
  public static <V> ValueType<V> oneOf(SequencedMap<String, V> values) {
    var words = List.copyOf(values.sequencedKeySet());
    return new ValueType<>(
        text -> {
          var value = values.get(text.toLowerCase(Locale.ROOT));
          if (value == null) {
            throw WrongValueException.of(
                Code.VALUE_NOT_KNOWN, text, Spelling.suggestion(text, words));
          }
          return value;
        },
        words);
  }

  /// Nothing is no name, though Java takes it for the folder that the program runs in.
  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("An empty name");
    }
    return Path.of(text);
  }

  /// Reads numbers of the digits 0 to 9 alone, as files have them; Java takes those of all scripts.
  private static <T> Function<String, T> ofDigits(Function<String, T> read) {
    return text -> {
      if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
        throw new NumberFormatException(text);
      }
      return read.apply(text);
    };
  }

  /// Refuses what is below zero.
  private static <T extends Comparable<T>> Function<String, T> from(
      T zero, Function<String, T> reader) {
    return text -> {
      var value = reader.apply(text);
      if (value.compareTo(zero) < 0) {
        throw WrongValueException.of(Code.VALUE_BELOW_ZERO, text);
      }
      return value;
    };
  }

  private static <T> Function<String, T> reader(Function<String, T> read, Code otherwise) {
    return text -> {
      try {
        return read.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw WrongValueException.of(otherwise, text);
      }
    };
  }

  private static Stream<String> settings(Item item) {
    return item.questions().stream().map(question -> item.id() + "." + question.id() + "=");
  }

  private static Stream<Item> items() {
    var shelf = new Rubrics();
    return Rubrics.builtIn().stream().flatMap(id -> NamedRubric.find(id, shelf).items().stream());
  }
}
