package fidelity.words;

import static java.util.stream.Collectors.joining;

import fidelity.rubric.Change;
import fidelity.rubric.Change.Added;
import fidelity.rubric.Change.LeftOut;
import fidelity.rubric.Change.Renamed;
import fidelity.rubric.Change.Replaced;
import fidelity.rubric.Item;
import fidelity.rubric.Rubric;
import fidelity.rubric.Rubric.Section;
import fidelity.rubric.Tailoring;
import fidelity.rubric.Tailoring.Comparability;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.TailoringPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a tailored rubric differs from its base, in words.
///
/// @param words the language it is said in
public record TailoringTexts(Rubric rubric, Tailoring tailoring, Words words) {

  /// The texts of a rubric; none of one that stands on its own.
  public static Optional<TailoringTexts> of(Rubric rubric, Words words) {
    return rubric
        .identity()
        .tailoring()
        .map(tailoring -> new TailoringTexts(rubric, tailoring, words));
  }

  /// The base's name and version.
  public String base() {
    return new RubricTexts(tailoring.base(), words).title();
  }

  /// The base under its label.
  public String baseLine() {
    return words.fact(words.say(TailoringPhrase.BASE), base());
  }

  /// Which rubric it is, on which it is based, and how many items were changed.
  public String basedOn() {
    return words.say(
        TailoringPhrase.BASED_ON,
        new RubricTexts(rubric, words).title(),
        base(),
        tailoring.changes().size());
  }

  /// The changed item.
  public String item(Change change) {
    return words.say(ScorePhrase.ITEM_TITLE, change.item(), change.name());
  }

  /// What was done with an item.
  public String done(Change change) {
    return switch (change) {
      case LeftOut _ -> words.say(TailoringPhrase.CHANGE_LEFT_OUT);
      case Replaced _ -> words.say(TailoringPhrase.CHANGE_REPLACED);
      case Added _ -> words.say(TailoringPhrase.CHANGE_ADDED);
      case Renamed(_, var former, _, _) -> words.say(TailoringPhrase.CHANGE_RENAMED, former);
    };
  }

  /// Every change with its reason, a line each.
  public List<String> changes() {
    return tailoring.changes().stream()
        .map(
            each ->
                words.say(TailoringPhrase.CHANGE_BECAUSE, item(each), done(each), each.because()))
        .toList();
  }

  /// What can be compared with reviews by the base, and what cannot, a sentence each.
  public List<String> comparable() {
    var comparability = tailoring.comparability(rubric);
    var sentences = new ArrayList<String>();
    sentences.add(items(comparability));
    if (comparability.sameTotalRule()) {
      sentences.add(sections(comparability));
      sentences.add(total(comparability));
      if (comparability.total() && !comparability.bands()) {
        sentences.add(words.say(TailoringPhrase.COMPARABLE_BANDS_NOT));
      }
    } else {
      sentences.add(words.say(TailoringPhrase.COMPARABLE_RULE_NOT));
    }
    return sentences;
  }

  private String items(Comparability comparability) {
    var others =
        rubric.items().stream().filter(item -> !comparability.items().contains(item)).toList();
    if (others.isEmpty()) {
      return words.say(TailoringPhrase.COMPARABLE_ITEMS_ALL);
    }
    return comparability.items().isEmpty()
        ? words.say(TailoringPhrase.COMPARABLE_ITEMS_NONE)
        : words.say(
            TailoringPhrase.COMPARABLE_ITEMS, others.stream().map(Item::id).collect(joining(", ")));
  }

  private String sections(Comparability comparability) {
    return comparability.sections().isEmpty()
        ? words.say(TailoringPhrase.COMPARABLE_SECTIONS_NONE)
        : words.say(
            TailoringPhrase.COMPARABLE_SECTIONS,
            comparability.sections().stream().map(Section::name).collect(joining("; ")));
  }

  private String total(Comparability comparability) {
    return words.say(
        comparability.total()
            ? TailoringPhrase.COMPARABLE_TOTAL
            : TailoringPhrase.COMPARABLE_TOTAL_NOT);
  }
}
