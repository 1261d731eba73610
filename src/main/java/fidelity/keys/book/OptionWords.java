package fidelity.keys.book;

import fidelity.rubric.Question.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a book offers for the options of a choice: their texts, each unlike the others.
public final class OptionWords {

  private OptionWords() {}

  /// The words in the order of the options. A text that another option has too, or that says that
  /// something was not seen, has its id behind it.
  ///
  /// @param notSeen what the book offers where nothing could be seen
  public static List<String> of(Choice choice, String notSeen) {
    var alike = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    var twice = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    alike.add(notSeen);
    twice.add(notSeen);
    choice.options().stream()
        .map(option -> option.text().strip())
        .filter(text -> !alike.add(text))
        .forEach(twice::add);
    var words = new ArrayList<String>();
    for (var option : choice.options()) {
      words.add(told(option.text().strip(), option.id(), twice));
    }
    return List.copyOf(words);
  }

  private static String told(String text, String id, Set<String> twice) {
    return twice.contains(text) ? "%s (%s)".formatted(text, id) : text;
  }
}
