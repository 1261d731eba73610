package fidelity.report.review;

import static java.util.stream.Collectors.joining;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.OpenTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Lays out what is still to be found out of an unfinished review: how much, then each item's
/// questions, the first items at length and the others in numbers.
final class OpenQuestions {

  private static final int DOZEN = 12;

  private final Scorecard scorecard;
  private final ReportLanguage language;

  private OpenQuestions(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
  }

  static OpenQuestions of(Scorecard scorecard, ReportLanguage language) {
    return new OpenQuestions(scorecard, language);
  }

  /// All questions under their items' names.
  List<Block> titled() {
    return blocks(questions(scorecard.open(), this::title));
  }

  /// The questions of so many items after their numbers; of the others how many there are.
  List<Block> numbered(int asked) {
    var open = scorecard.open();
    return blocks(
        Stream.concat(
                questions(open.subList(0, asked), OpenQuestions::number).stream(),
                counted(open.subList(asked, open.size())).stream())
            .toList());
  }

  /// At most a dozen questions, but all of the first item.
  List<Block> some() {
    var asked = 0;
    var items = 0;
    for (var item : scorecard.open()) {
      asked += questions(item).size();
      if (items > 0 && asked > DOZEN) {
        break;
      }
      items++;
    }
    return numbered(items);
  }

  private List<Block> blocks(List<Block> questions) {
    var open = scorecard.open();
    var count = open.stream().mapToInt(item -> questions(item).size()).sum();
    var counts =
        language.say(HeaderPhrase.OPEN_COUNT, open.size(), scorecard.items().size(), count);
    return Stream.concat(
            Stream.of(new Heading(2, language.say(HeaderPhrase.TO_FIND_OUT)), Paragraph.of(counts)),
            questions.stream())
        .toList();
  }

  private List<Block> questions(List<ItemScore> items, Function<ItemScore, String> name) {
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Bullets(
                items.stream()
                    .map(
                        item ->
                            Prose.strong(name.apply(item) + " ")
                                .then(Prose.of(String.join("; ", questions(item)))))
                    .toList(),
                2));
  }

  private String title(ItemScore item) {
    return language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
  }

  private static String number(ItemScore item) {
    return item.item().id() + ".";
  }

  /// The items with the number of their questions.
  private List<Block> counted(List<ItemScore> items) {
    return items.isEmpty()
        ? List.of()
        : List.of(
            Paragraph.of(
                language.say(
                    HeaderPhrase.FURTHER_OPEN,
                    items.stream()
                        .map(item -> "%s (%d)".formatted(item.item().id(), questions(item).size()))
                        .collect(joining(", ")))));
  }

  private List<String> questions(ItemScore item) {
    return new OpenTexts(language.words()).questions(item);
  }
}
