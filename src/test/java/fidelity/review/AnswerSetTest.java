package fidelity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fidelity.rubric.Question;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A set of answers tells what was recorded, and what of it answers other questions.
class AnswerSetTest {

  private static final Question SEEN = new Question.YesNo("seen", "Seen");
  private static final Question SHARE = new Question.Percent("share", "Share");
  private static final Evidence YES = Evidence.of(new Answer.YesNo(true));
  private static final Evidence HALF = Evidence.of(new Answer.Quantity(new BigDecimal("50")));
  private static final Evidence NOT_SEEN = Evidence.of(new Answer.NotSeen());

  @Test
  void whatWasRecordedForAQuestionIsFoundByItsId() {
    var set = set("seen", YES);
    assertThat(set.to(SEEN)).hasValue(YES);
    assertThat(set.to(SHARE)).isEmpty();
  }

  @Test
  void fittingAnswersStandInTheOrderOfTheQuestions() {
    var fitting = set("share", HALF, "seen", YES).fitting(List.of(SEEN, SHARE));
    assertThat(fitting.answers()).containsExactly(entry("seen", YES), entry("share", HALF));
  }

  @Test
  void anAnswerToNoneOfTheQuestionsDoesNotFit() {
    assertThat(set("seen", YES, "other", YES).fitting(List.of(SEEN, SHARE)))
        .isEqualTo(set("seen", YES));
  }

  @Test
  void anAnswerOfAnotherKindDoesNotFit() {
    assertThat(set("seen", HALF, "share", HALF).fitting(List.of(SEEN, SHARE)))
        .isEqualTo(set("share", HALF));
  }

  @Test
  void notSeenIsNoAnswer() {
    assertThat(AnswerSet.EMPTY.answered()).isFalse();
    assertThat(set("seen", NOT_SEEN).answered()).isFalse();
    assertThat(set("seen", NOT_SEEN, "share", HALF).answered()).isTrue();
  }

  @Test
  void aSetDoesNotChangeWithTheMapItWasMadeOf() {
    var answers = new LinkedHashMap<>(set("seen", YES).answers());
    var set = new AnswerSet(answers);
    answers.clear();
    assertThat(set).isEqualTo(set("seen", YES));
  }

  @Test
  void onlyWhatAllSetsAnswerIsCommon() {
    var both = set("seen", YES, "share", HALF);
    assertThat(AnswerSet.common(List.of(both, set("seen", YES)))).isEqualTo(set("seen", YES));
    assertThat(AnswerSet.common(List.of(set("seen", YES), both))).isEqualTo(set("seen", YES));
    assertThat(AnswerSet.common(List.of(both, both, both))).isEqualTo(both);
  }

  @Test
  void differentAnswersAreNotCommon() {
    var no = Evidence.of(new Answer.YesNo(false));
    assertThat(AnswerSet.common(List.of(set("seen", YES), set("seen", no))))
        .isEqualTo(AnswerSet.EMPTY);
    assertThat(AnswerSet.common(List.of(set("seen", YES), set("seen", NOT_SEEN))))
        .isEqualTo(AnswerSet.EMPTY);
  }

  @Test
  void aCommonAnswerHasAllThatWasNotedOfIt() {
    var first = new Evidence(YES.answer(), "INT", "In May");
    var second = new Evidence(YES.answer(), "OBS", "In May");
    assertThat(AnswerSet.common(List.of(set("seen", first), set("seen", YES), set("seen", second))))
        .isEqualTo(set("seen", new Evidence(YES.answer(), "INT, OBS", "In May")));
  }

  private static AnswerSet set(String id, Evidence evidence) {
    var answers = new LinkedHashMap<String, Evidence>();
    answers.put(id, evidence);
    return new AnswerSet(answers);
  }

  private static AnswerSet set(String first, Evidence one, String second, Evidence other) {
    var answers = new LinkedHashMap<>(set(first, one).answers());
    answers.put(second, other);
    return new AnswerSet(answers);
  }
}
