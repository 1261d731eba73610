package fidelity.cli;

import fidelity.cli.inputs.NamedRubric;
import fidelity.input.RubricShelf;
import fidelity.problem.Code;
import fidelity.problem.Spelling;
import fidelity.rubric.Item;
import fidelity.rubric.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/// What the value of an argument is: how it is read, and which values a shell may suggest.
///
/// @param reader reads it, or throws an exception that says what is wrong
record Kind<T>(ITypeConverter<T> reader, Iterable<String> suggestions) {

  static final Kind<String> TEXT = new Kind<>(text -> text, List.of());

  static final Kind<Path> FILE =
      new Kind<>(reader(Path::of, Code.VALUE_NOT_A_FILE_NAME), List.of());

  static final Kind<BigDecimal> NUMBER =
      new Kind<>(reader(BigDecimal::new, Code.VALUE_NOT_A_NUMBER), List.of());

  static final Kind<Integer> WHOLE =
      new Kind<>(reader(Integer::valueOf, Code.VALUE_NOT_WHOLE), List.of());

  static final Kind<LocalDate> DAY =
      new Kind<>(reader(LocalDate::parse, Code.VALUE_NOT_A_DAY), List.of());

  /// The id of a built-in rubric, or a rubric file.
  static final Kind<String> RUBRIC = new Kind<>(text -> text, RubricShelf.builtIn());

  /// The id of an item; those of the built-in rubrics are suggested.
  static final Kind<String> ITEM =
      new Kind<>(text -> text, () -> items().map(Item::id).distinct().iterator());

  /// Another answer to try; the questions of the built-in rubrics are suggested.
  static final Kind<String> SETTING =
      new Kind<>(text -> text, () -> items().flatMap(Kind::settings).distinct().iterator());

  /// The code of a problem; all are suggested.
  static final Kind<Code> CODE =
      new Kind<>(text -> Code.of(text).orElseThrow(() -> notCode(text)), Code.ids());

  private static WrongValueException notCode(String text) {
    var suggestion = Spelling.suggestion(text, Code.ids());
    return suggestion.nearest().isPresent()
        ? WrongValueException.of(Code.VALUE_NOT_KNOWN, text, suggestion)
        : WrongValueException.of(Code.VALUE_NOT_A_CODE, text);
  }

  /// A language, by its tag.
  static final Kind<Language> LANGUAGE =
      new Kind<>(
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
  static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
    var constants = List.of(type.getEnumConstants());
    var words = constants.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return new Kind<>(
        text -> {
          var index = words.indexOf(text.toLowerCase(Locale.ROOT));
          if (index < 0) {
            throw WrongValueException.of(
                Code.VALUE_NOT_KNOWN, text, Spelling.suggestion(text, words));
          }
          return constants.get(index);
        },
        words);
  }

  private static <T> ITypeConverter<T> reader(Function<String, T> read, Code otherwise) {
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
    var shelf = new RubricShelf();
    return RubricShelf.builtIn().stream()
        .flatMap(id -> NamedRubric.find(id, shelf).items().stream());
  }
}
