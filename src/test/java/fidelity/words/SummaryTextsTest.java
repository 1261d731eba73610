package fidelity.words;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import fidelity.rubric.Question;
import fidelity.workbook.samples.SampleWorkbooks;
import org.junit.jupiter.api.Test;

/// A summary says what comes next, and asks what is open without telling which answer is wished.
class SummaryTextsTest {

  @Test
  void aFinishedReviewSaysByWhenTheNextOneIs() {
    assertThat(texts("exemplary-2025").next())
        .containsExactly(
            "Go through the report with the service’s managers, staff and steering group.",
            "Draw up a development plan: what is done, by whom and by when.",
            "The next review is due by 14 May 2026.");
  }

  @Test
  void anUnfinishedReviewSaysThatThatDayIsOpen() {
    assertThat(texts("unfinished-2025").next())
        .containsExactly(
            "Find out what is missing and finish the review.",
            "The date of the next review is known once the total is.");
  }

  @Test
  void whatIsOpenIsAskedInTheQuestionsOwnWords() {
    var texts = texts("unfinished-2025");
    assertThat(texts.findOutCounts())
        .isEqualTo("Items not finished: 14. Questions to find out: 28.");
    for (var item : texts.scorecard().open()) {
      var asked = item.item().questions().stream().map(Question::text).toList();
      assertThat(texts.findOut(item))
          .isNotEmpty()
          .allMatch(line -> asked.contains(line.replaceFirst("^Specialist \\d+: ", "")));
    }
  }

  @Test
  void aFinishedReviewAsksNothing() {
    assertThat(texts("exemplary-2025").scorecard().open()).isEmpty();
  }

  @Test
  void theProfileNamesBothEndsAndWhatIsOpen() {
    assertThat(texts("exemplary-2025").profile())
        .startsWith("Lowest score 3: items 6. Highest score 5: ")
        .endsWith(" of 25 items.");
    assertThat(texts("unfinished-2025").profile()).contains("Not finished: items 1, 3, 4, 5, ");
  }

  @Test
  void aFilesTitleNamesTheService() {
    assertThat(texts("unfinished-2025").fileTitle())
        .isEqualTo(
            "Fidelity review report (Draft) – Larkfield Work Support, town team, 8 October 2025");
  }

  private static SummaryTexts texts(String sample) {
    return new SummaryTexts(SampleWorkbooks.sample(sample), Words.of(Language.ENGLISH));
  }
}
