package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.input.TestRubric;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Review files that somebody made to do harm neither run nor break the form.
@Tag("browser")
class HostileReviewsTest {

  private static final String HEADER =
      "rubric: ips-25\nsite: {id: north, name: North}\nvisited: 2025-03-12\n";

  @TempDir private static Path folder;
  private static FormInChromium form;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    form = FormInChromium.start(folder);
  }

  @AfterAll
  static void stop() {
    form.close();
  }

  @BeforeEach
  void open() throws IOException {
    form.open(FormPages.of(TestRubric.named("ips-25")), 1280);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.ran = true</script>",
        "</script><script>window.ran = true</script>",
        "<img src=x onerror=\"window.ran = true\">",
        "\"><svg onload=window.ran=true>",
        "javascript:window.ran=true",
        "{{constructor.constructor('window.ran=true')()}}",
        "<!-- <script>"
      })
  void scriptsInTextsAreTexts(String text) throws IOException {
    var quoted = FormInChromium.json(text);
    var review =
        """
        rubric: ips-25
        title: %1$s
        site: { id: %1$s, name: %1$s }
        visited: [%1$s]
        rater: %1$s
        assessors: [%1$s]
        %1$s: %1$s
        items:
          1:
            answers: { clients_per_specialist: { is: %1$s, source: %1$s, note: %1$s } }
            comments: %1$s
          17:
            answers: [{ specialist: %1$s, form_review: %1$s }]
        """
            .formatted(quoted);
    form.show(review);
    assertUnharmed();
    assertThat(form.chromium().run("document.getElementById('i0-comments').value").asString())
        .isEqualTo(text);
    assertThat(form.errors()).isNotEmpty();
    form.open(FormPages.of(TestRubric.named("ips-25"), review), 1280);
    assertUnharmed();
    assertThat(form.shown("figure")).isEqualTo("25–125/125");
  }

  @Test
  void keysOfJavaScriptsOwnAreKeysLikeOthers() {
    form.show(
        HEADER
            + """
            __proto__: { polluted: yes }
            constructor: { prototype: { polluted: yes } }
            toString: text
            tags: { __proto__: a, constructor: b, hasOwnProperty: c }
            items:
              __proto__: { comments: x }
              constructor: { answers: { none: yes } }
              17:
                answers: { __proto__: yes, form_review: constructor, contacts_per_week: __proto__ }
            """);
    assertUnharmed();
    assertThat(form.yaml())
        .contains("__proto__:\n  polluted: \"yes\"")
        .contains("constructor:\n  prototype:")
        .contains("tags:\n  __proto__: a\n  constructor: b\n  hasOwnProperty: c")
        .contains("      - contacts_per_week: __proto__\n        form_review: constructor");
    assertThat(form.errors()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
        "- a list",
        "a text",
        "",
        "\u0000",
        "rubric: ips-25\nrubric: ips-25",
        "rubric: [unclosed",
        "rubric: !!js/function 'function () { window.ran = true }'",
        "%TAG ! tag:yaml.org,2002:\n---\n!foo bar"
      })
  void whatIsNoReviewLeavesTheFormAsItIs(String text) {
    form.type("h-site-name", "Kept");
    form.show(text);
    assertUnharmed();
    assertThat(form.shown("notice")).startsWith("review.yaml could not be opened");
    assertThat(form.chromium().run("document.getElementById('h-site-name').value").asString())
        .isEqualTo("Kept");
  }

  @Test
  void aFileOfTwoMegabytesIsRefused() {
    form.show(HEADER + "items: {}\nsummary: " + "x".repeat(2_000_000));
    assertThat(form.shown("notice")).contains("larger than 1 MB");
    assertUnharmed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "# ", "- ", "ä ", "שלום "})
  void aFileOfNearlyOneMegabyteOpens(String piece) {
    var line = "    " + piece.repeat(40) + "\n";
    var lines =
        line.repeat(900_000 / line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    form.show(HEADER + "items:\n  1:\n    comments: |\n" + lines.replace("    ", "      "));
    assertThat(form.shown("notice")).startsWith("Opened: review.yaml");
    assertUnharmed();
  }

  @Test
  void deepNestingIsRefusedOrKept() {
    form.show(HEADER + "items: {}\nx: " + "[".repeat(100_000) + "]".repeat(100_000));
    assertUnharmed();
    assertThat(form.shown("notice")).isNotEmpty();
  }

  @Test
  void namesFromRightToLeftStandInTheirPlace() {
    form.show(
        HEADER.replace("North", "\"\\u202Eשלום\\u202C עולם\"")
            + "items: { 17: { answers: [{ specialist: \"\\u202Eevil\", form_review: weekly }] } }");
    assertUnharmed();
    assertThat(form.errors()).isEmpty();
    assertThat(form.yaml()).contains("name: \u202Eשלום\u202C עולם");
  }

  private static void assertUnharmed() {
    assertThat(
            form.chromium()
                .run("window.ran === undefined && ({}).polluted === undefined")
                .asBoolean())
        .isTrue();
    assertThat(form.chromium().events("Runtime.exceptionThrown")).isEmpty();
    assertThat(form.standing().path("items").size()).isEqualTo(25);
  }
}
