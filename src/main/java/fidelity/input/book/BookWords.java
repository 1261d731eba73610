package fidelity.input.book;

import fidelity.input.answer.Folded;
import fidelity.rubric.Identified;
import fidelity.rubric.Language;
import fidelity.words.KindTexts;
import fidelity.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Words of which one is chosen, as reports say them in every language.
///
/// @param constants what the words stand for
/// @param said says a constant in a language
record BookWords<E extends Enum<E> & Identified>(
    List<E> constants, BiFunction<KindTexts, E, String> said) {

  /// The id that a word of any language means, or the id itself; empty where it means none.
  Optional<String> id(String word) {
    var folded = Folded.of(word);
    return constants.stream()
        .filter(each -> each.id().equals(word) || all(each).contains(folded))
        .map(Identified::id)
        .findFirst();
  }

  private List<String> all(E constant) {
    return Arrays.stream(Language.values())
        .map(language -> Folded.of(said(constant, language)))
        .toList();
  }

  private String said(E constant, Language language) {
    return said.apply(new KindTexts(Words.of(language)), constant);
  }

  /// The words of a language.
  List<String> choices(Language language) {
    return constants.stream().map(each -> said(each, language)).toList();
  }
}
