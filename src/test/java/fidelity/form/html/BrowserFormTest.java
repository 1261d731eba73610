package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import fidelity.rubric.Language;
import fidelity.words.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page as a file: one that asks for nothing, in which only our scripts run.
class BrowserFormTest {

  private static final int MOST_BYTES = 200_000;

  /// What turns texts into markup or into scripts.
  private static final List<String> FORBIDDEN =
      List.of(
          "innerHTML",
          "outerHTML",
          "insertAdjacentHTML",
          "document.write",
          "eval(",
          "new Function",
          "setTimeout('",
          "fetch(",
          "XMLHttpRequest",
          "WebSocket",
          "sendBeacon");

  @ParameterizedTest
  @ValueSource(strings = {"ips-25"})
  void theWholeFormIsUnder200Kilobytes(String rubric) {
    assertThat(FormPages.of(TestRubric.named(rubric)).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(MOST_BYTES);
  }

  @Test
  void thePolicyAllowsJustTheScriptsAndTheStyleOfThePage() throws NoSuchAlgorithmException {
    var page = Jsoup.parse(FormPages.of(TestRubric.named("ips-25")));
    var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    var scripts =
        page.select("script:not([type])").stream().map(each -> hash(each.data())).toList();
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
                .formatted(
                    String.join(" ", scripts), hash(page.select("style").getFirst().data())));
  }

  @Test
  void thePageNamesNothingElsewhere() {
    var page = Jsoup.parse(FormPages.of(TestRubric.named("ips-25")));
    assertThat(page.select("[src], [href], [action], link, iframe, img, object")).isEmpty();
    assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
  }

  @Test
  void noScriptMakesMarkupOrScriptsOfTexts() {
    assertThat(PageScript.text()).doesNotContain(FORBIDDEN);
  }

  @Test
  void noControlCharacterAndNoEndOfAScriptStandsInAScript() {
    for (var script : List.of(PageScript.text(), PageScript.yaml())) {
      assertThat(script.chars().filter(Character::isISOControl).filter(each -> each != '\n'))
          .isEmpty();
      assertThat(script).doesNotContainIgnoringCase("</script").doesNotContain("<!--");
    }
  }

  @Test
  void textsOfAReviewCannotEndItsScript() {
    var review = "rubric: ips-25\nsite: {id: </script><script>alert(1)</script>}\n<!--";
    var page = FormPages.of(TestRubric.named("ips-25"), review);
    assertThat(Jsoup.parse(page).select("script")).hasSize(9);
    assertThat(page).doesNotContain("alert(1)<").contains("alert(1)\\u003C/script");
  }

  @ParameterizedTest
  @EnumSource
  void theScriptsSayEveryPhraseThatTheyAreGivenAndNoOther(Language language) {
    var given = new PageWords(Words.of(language)).phrases().keySet();
    assertThat(said()).allSatisfy(key -> assertThat(given).contains(key));
    assertThat(given)
        .allSatisfy(key -> assertThat(quoted()).as("nobody says it").anyMatch(key::equals));
  }

  @Test
  void twoPagesAreTheSame() {
    assertThat(FormPages.of(TestRubric.named("ips-25")))
        .isEqualTo(FormPages.of(TestRubric.named("ips-25")));
  }

  @ParameterizedTest
  @MethodSource
  void everyPartIsOneOfTheFilesAndEveryFileIsAPart(String file) {
    assertThat(PageScript.PARTS).contains(file);
  }

  static Stream<String> everyPartIsOneOfTheFilesAndEveryFileIsAPart() {
    var folder = java.nio.file.Path.of("src/main/resources/fidelity/form/html/script");
    return Stream.of(Optional.ofNullable(folder.toFile().list()).orElseThrow())
        .map(name -> name.replace(".js", ""));
  }

  private static Stream<String> said() {
    return matches("Words\\.say\\('([a-z0-9-]+)'");
  }

  private static List<String> quoted() {
    var prefixed = Stream.of("kind", "status").flatMap(BrowserFormTest::options);
    return Stream.concat(matches("'([a-z0-9-]+)'"), prefixed).toList();
  }

  private static Stream<String> options(String key) {
    return Stream.of(PageKeys.lists().getOrDefault(key + "-options", "").split(" ", -1))
        .map(each -> key + "-" + each);
  }

  private static Stream<String> matches(String pattern) {
    return Pattern.compile(pattern)
        .matcher(PageScript.text())
        .results()
        .map((MatchResult each) -> each.group(1));
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
