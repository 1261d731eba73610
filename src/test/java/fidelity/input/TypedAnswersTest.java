package fidelity.input;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fidelity.data.json.ScriptJson;
import fidelity.form.engine.EngineCodes;
import fidelity.form.engine.RhinoEngine;
import fidelity.input.answer.AnswerParser;
import fidelity.input.answer.AnswerParser.Read;
import fidelity.input.answer.AnswerParser.Refused;
import fidelity.letters.UnseenLetters;
import fidelity.problem.Code;
import fidelity.problem.Message;
import fidelity.review.Answer;
import fidelity.rubric.Item;
import fidelity.rubric.Language;
import fidelity.rubric.Question;
import fidelity.rubric.Question.Choice;
import fidelity.rubric.Rubric;
import fidelity.words.problem.ProblemWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is typed into a form is read as the program reads it in a file, and the same is said of it.
class TypedAnswersTest {

  private static final Rubric RUBRIC =
      TestRubric.named("src/test/resources/form/engine/kinds.yaml");
  private static final Item ITEM = RUBRIC.items().getFirst();
  private static final Path TABLE = Path.of("src/test/resources/form/engine/typed.txt");

  /// What random texts are made of.
  private static final List<String> PIECES =
      List.of(
          "0",
          "1",
          "2",
          "7",
          "10",
          "50",
          "100",
          "1200",
          "999999999999",
          "1234567890123",
          "00",
          ".",
          ",",
          "..",
          "...",
          "/",
          "%",
          " ",
          "  ",
          "-",
          "–",
          "—",
          "\u2212",
          "\u2010",
          "…",
          "+",
          "e3",
          "0.75",
          "0,5",
          "1,200",
          "1.200",
          "12.125",
          "0,125",
          "33.3",
          "31..60",
          "9/12",
          "58/6",
          "31-60",
          "yes",
          "no",
          "Yes",
          "kyllä",
          "KYLLÄ",
          "ei",
          "Ei",
          "true",
          "tosi",
          "not-seen",
          "not seen",
          "Not Seen.",
          "ei voitu todeta",
          "Ei\u00a0havaittu",
          "none",
          "weekly",
          "Weekly",
          "wekly",
          "at-times",
          "at times",
          "At_times",
          "Every week",
          "every  week.",
          "Two",
          "One",
          "3a",
          "3A",
          "1.0",
          "01",
          "\u00a0",
          "\u202f",
          "\u200b",
          "\u00ad",
          "\ufeff",
          "\u2028",
          "\t",
          "a\u0308",
          "ﬁ",
          "ä",
          "'",
          "\"",
          "{0}",
          "$1",
          "\\",
          "constructor",
          "__proto__",
          "\u202eabc",
          "x".repeat(45),
          "😀",
          "😀".repeat(25));

  private final Map<Language, String> sentences = new EnumMap<>(Language.class);
  private final Set<Code> said = EnumSet.noneOf(Code.class);

  TypedAnswersTest() {
    for (var language : Language.values()) {
      sentences.put(
          language, ScriptJson.write(new ProblemWords(language).sentences(EngineCodes.ALL)));
    }
  }

  @Test
  void someHundredTextsAreReadAlike() throws IOException {
    assertAlike(Files.readString(TABLE).lines().filter(line -> !line.startsWith("#")).toList());
    assertThat(said)
        .containsExactlyInAnyOrderElementsOf(
            EngineCodes.ALL.subList(0, EngineCodes.ALL.indexOf(Code.WHOLE_SCORE_NEEDED)));
  }

  @Test
  void textsByChanceAreReadAlike() {
    var random = new Random(25 ^ Long.getLong("chance.seed", 0));
    assertAlike(
        Stream.generate(() -> text(random)).limit(Integer.getInteger("typed.texts", 200)).toList());
  }

  private static String text(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
        .reduce("", String::concat);
  }

  private void assertAlike(List<String> texts) {
    try (var engine = RhinoEngine.of(RUBRIC)) {
      for (var text : texts) {
        for (var place = 0; place < ITEM.questions().size(); place++) {
          for (var language : Language.values()) {
            var found =
                engine.call(
                    "answer",
                    "0",
                    String.valueOf(place),
                    text,
                    requireNonNull(sentences.get(language)));
            assertThat(found)
                .as("%s: '%s'", ITEM.questions().get(place).id(), text)
                .isEqualTo(expected(text, ITEM.questions().get(place), language));
          }
        }
      }
    }
  }

  private String expected(String typed, Question question, Language language) {
    var text = UnseenLetters.meant(typed).strip();
    if (text.isEmpty()) {
      return "nothing";
    }
    return switch (AnswerParser.parse(text, question)) {
      case Read(var answer, var doubts) ->
          Stream.concat(
                  Stream.of(value(answer, question)),
                  doubts.stream().map(doubt -> worded(doubt, language)))
              .reduce((one, more) -> one + "\n" + more)
              .orElseThrow();
      case Refused(var message) -> "nothing\n" + worded(message, language);
    };
  }

  private String worded(Message message, Language language) {
    said.add(message.code());
    return message.code().id() + ": " + new ProblemWords(language).message(message);
  }

  private static String value(Answer answer, Question question) {
    return switch (answer) {
      case Answer.NotSeen() -> "not-seen";
      case Answer.YesNo(var yes) -> "yes-no " + yes;
      case Answer.Chosen(var option) -> "choice " + ((Choice) question).optionIds().indexOf(option);
      case Answer.Quantity(var number) -> "number " + plain(number);
      case Answer.Interval(var from, var to) -> "interval %s %s".formatted(plain(from), plain(to));
      case Answer.Share(var part, var whole) -> "share %s %s".formatted(plain(part), plain(whole));
      case Answer.Ratio(var number, var divisor) ->
          "ratio %s %s".formatted(plain(number), plain(divisor));
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
