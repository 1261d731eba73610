package fidelity.report.review;

import static java.util.stream.Collectors.joining;

import fidelity.report.Block;
import fidelity.report.Block.Bullets;
import fidelity.report.Block.Heading;
import fidelity.report.Block.Paragraph;
import fidelity.report.Prose;
import fidelity.scoring.ItemScore;
import fidelity.scoring.Scorecard;
import fidelity.words.ScoreTexts;
import fidelity.words.SummaryTexts;
import fidelity.words.phrase.HeaderPhrase;
import fidelity.words.phrase.ScorePhrase;
import fidelity.words.phrase.SummaryPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out what the assessors of an unfinished review still have to find out: questions, never
/// answers.
final class OpenQuestionsLayout {

  /// In how many steps the questions become fewer.
  private static final int STEPS = 8;

  private static final int DOZEN = 12;

  private final Scorecard scorecard;
  private final ReportLanguage language;
  private final ScoreTexts texts;
  private final SummaryTexts summary;

  private OpenQuestionsLayout(Scorecard scorecard, ReportLanguage language) {
    this.scorecard = scorecard;
    this.language = language;
    this.texts = new ScoreTexts(scorecard, language.words());
    this.summary = new SummaryTexts(scorecard, language.words());
  }

  /// The same under one heading: the questions under their item's name, then under its number, then
  /// of fewer and fewer items, the others only counted. The page of each item has them all.
  static List<List<Block>> versions(Scorecard scorecard, ReportLanguage language) {
    var layout = new OpenQuestionsLayout(scorecard, language);
    var all = scorecard.open().size();
    return Stream.concat(
            Stream.of(layout.page(all, layout::title)),
            IntStream.rangeClosed(0, STEPS)
                .map(step -> all * (STEPS - step) / STEPS)
                .distinct()
                .mapToObj(asked -> layout.page(asked, OpenQuestionsLayout::number)))
        .toList();
  }

  /// In short, for the terminal: at most a dozen questions, but all of the first item; none where
  /// nothing is open.
  static List<Block> brief(Scorecard scorecard, ReportLanguage language) {
    var layout = new OpenQuestionsLayout(scorecard, language);
    var open = scorecard.open();
    var asked = 0;
    var items = 0;
    for (; items < open.size(); items++) {
      asked += layout.summary.findOut(open.get(items)).size();
      if (items > 0 && asked > DOZEN) {
        break;
      }
    }
    return open.isEmpty() ? List.of() : layout.questions(items, OpenQuestionsLayout::number);
  }

  private List<Block> page(int asked, Function<ItemScore, String> name) {
    var blocks = new ArrayList<>(questions(asked, name));
    blocks.add(Paragraph.of(needs()));
    return blocks;
  }

  /// The questions of the first of the open items; of the others how many there are.
  ///
  /// @param name what the questions of an item stand under
  private List<Block> questions(int asked, Function<ItemScore, String> name) {
    var open = scorecard.open();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, language.say(SummaryPhrase.FIND_OUT)));
    blocks.add(Paragraph.of(summary.findOutCounts()));
    if (asked > 0) {
      blocks.add(questions(open.subList(0, asked), name));
    }
    if (asked < open.size()) {
      blocks.add(Paragraph.of(counted(open.subList(asked, open.size()))));
    }
    return blocks;
  }

  private Bullets questions(List<ItemScore> items, Function<ItemScore, String> name) {
    return new Bullets(
        items.stream()
            .map(
                item ->
                    Prose.strong(name.apply(item) + " ")
                        .then(Prose.of(String.join("; ", summary.findOut(item)))))
            .toList(),
        2);
  }

  private String title(ItemScore item) {
    return language.say(ScorePhrase.ITEM_TITLE, item.item().id(), item.item().name());
  }

  private static String number(ItemScore item) {
    return item.item().id() + ".";
  }

  /// The items with the number of their questions.
  private String counted(List<ItemScore> items) {
    return language.say(
        HeaderPhrase.FURTHER_OPEN,
        items.stream()
            .map(item -> "%s (%d)".formatted(item.item().id(), summary.findOut(item).size()))
            .collect(joining(", ")));
  }

  /// The needs that are sure already, then what can still become one.
  private String needs() {
    var needs = scorecard.developmentNeeds();
    var sure = needs.stream().map(texts::scored).collect(joining("; "));
    var label = language.say(HeaderPhrase.DEVELOPMENT_NEEDS);
    return Stream.concat(
            needs.isEmpty() ? Stream.of() : Stream.of(language.words().fact(label, sure) + "."),
            texts.howMany().needs().stream())
        .collect(joining(" "));
  }
}
