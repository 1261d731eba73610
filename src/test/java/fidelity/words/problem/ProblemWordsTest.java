package fidelity.words.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fidelity.problem.Code;
import fidelity.problem.Detail;
import fidelity.problem.Diagnostic;
import fidelity.problem.Message;
import fidelity.problem.Place;
import fidelity.problem.Spelling;
import fidelity.problem.Subject;
import fidelity.rubric.Language;
import fidelity.rubric.Limits;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every code, subject and closing line has its words in every language.
class ProblemWordsTest {

  private static final ProblemWords ENGLISH = new ProblemWords(Language.ENGLISH);
  private static final ProblemWords FINNISH = new ProblemWords(Language.FINNISH);
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeIsWorded(Language language) throws IOException {
    var words = new ProblemWords(language);
    var texts = texts(language);
    for (var code : Code.values()) {
      var details = places(texts.getProperty(code.id())).map(each -> Detail.name("x")).toList();
      assertThat(words.message(new Message(code, details))).doesNotContainPattern(PLACE);
      assertThat(words.title(code)).isNotBlank().hasSizeLessThanOrEqualTo(60);
      assertThat(words.help(code)).endsWith(".");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySubjectIsWorded(Language language) {
    var words = new ProblemWords(language);
    for (var kind : Subject.Kind.values()) {
      assertThat(words.subject(new Subject(kind, kind.parts()))).isNotBlank();
    }
    for (var noun : Noun.values()) {
      assertThat(words.count(noun, 1)).startsWith("1 ");
      assertThat(words.count(noun, 2)).startsWith("2 ");
    }
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(new TreeSet<>(texts(Language.FINNISH).stringPropertyNames()))
        .isEqualTo(new TreeSet<>(texts(Language.ENGLISH).stringPropertyNames()));
  }

  @Test
  void aLineSaysWhereWhatAndWhichKind() {
    var unknown =
        Diagnostic.of(
            new Place("north.yaml", 14, 5),
            Subject.item("15"),
            Code.UNKNOWN_QUESTION,
            Detail.written("days"),
            Spelling.suggestion("days", List.of("contacts", "day")));
    assertThat(ENGLISH.line(unknown))
        .isEqualTo(
            "north.yaml:14:5: item 15: question 'days' is not asked; did you mean 'day'?"
                + " [unknown-question]");
    assertThat(FINNISH.line(unknown))
        .isEqualTo(
            "north.yaml:14:5: laatukriteeri 15: kysymystä 'days' ei ole; tarkoititko 'day'?"
                + " [unknown-question]");
  }

  @Test
  void whatTheUserWroteIsNoPlaceOfAValue() {
    var message =
        Message.of(Code.YES_NO_NEEDED, Detail.name("{1}"), Detail.written("$1 {0} \\ {9}"));
    assertThat(ENGLISH.message(message))
        .isEqualTo("'{1}' is '$1 {0} \\ {9}'; yes, no or not-seen is needed");
  }

  @Test
  void everyPlaceHasItsValueAndEveryValueItsPlace() {
    assertThatThrownBy(() -> ENGLISH.message(Message.of(Code.MISSING_KEY)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> ENGLISH.message(Message.of(Code.EMPTY_FILE, Detail.name("more than needed"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void detailsAreWordedInBothLanguages() {
    assertWorded(Detail.amount(1_048_576), "1,048,576", "1\u00A0048\u00A0576");
    assertWorded(Detail.amount(999), "999", "999");
    assertWorded(new Detail.Day(LocalDate.of(2025, 3, 11)), "2025-03-11", "2025-03-11");
    assertWorded(new Detail.Span("1", "3"), "1 to 3", "1–3");
    assertWorded(new Detail.Span("1", "1"), "1", "1");
    assertWorded(new Detail.MorePlaces(0), "", "");
    assertWorded(new Detail.MorePlaces(1), ", and 1 more place differs", ", ja 1 muu kohta eroaa");
    assertWorded(
        new Detail.MorePlaces(2), ", and 2 more places differ", ", ja 2 muuta kohtaa eroaa");
    assertWorded(new Detail.Every(List.of("a", "b", "c")), "a and b and c", "a ja b ja c");
    assertWorded(new Detail.Commands(List.of("a")), "'a'", "'a'");
    assertWorded(new Detail.Commands(List.of("a", "b")), "'a' or 'b'", "'a' tai 'b'");
    assertWorded(
        new Detail.Commands(List.of("a", "b", "c")), "'a', 'b' or 'c'", "'a', 'b' tai 'c'");
    assertWorded(Detail.found(""), "nothing", "tyhjää");
    assertWorded(new Detail.Found.AList(), "a list", "luettelo");
    assertWorded(allowed("0", "100"), "numbers from 0 to 100", "luvut 0–100");
    assertWorded(allowed("0", null), "numbers from 0", "luvut, jotka ovat vähintään 0");
    assertWorded(allowed(null, "9"), "numbers to 9", "luvut, jotka ovat enintään 9");
    assertWorded(allowed(null, null), "any number", "kaikki luvut");
  }

  private static Detail allowed(@Nullable String least, @Nullable String most) {
    return new Detail.Allowed(
        new Limits(
            Optional.ofNullable(least).map(BigDecimal::new),
            Optional.ofNullable(most).map(BigDecimal::new)));
  }

  private static void assertWorded(Detail detail, String english, String finnish) {
    var message = Message.of(Code.WRONG_OPTIONS, detail);
    assertThat(ENGLISH.message(message)).isEqualTo(english);
    assertThat(FINNISH.message(message)).isEqualTo(finnish);
  }

  private static Stream<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).distinct();
  }

  private static Properties texts(Language language) throws IOException {
    var file = "/fidelity/words/problems_%s.properties".formatted(language.tag());
    try (var stream = ProblemWordsTest.class.getResourceAsStream(file)) {
      var texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts;
    }
  }
}
