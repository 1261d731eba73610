package fidelity.input;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Language;
import fidelity.words.problem.ProblemWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A hash that cuts a text for people is told with what is lost; remarks are left alone.
class CutTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "comments: Team #2 did well, team #3 did not | 1:16 | comments | #2 did well, team #3 did not",
        "recommendations: Call team #3 | 1:28 | recommendations | #3",
        "summary: Good # and more | 1:15 | summary | # and more",
        "reason: Good  #1 | 1:15 | reason | #1",
        "note: #1 of all | 1:7 | note | #1 of all",
        "name: Team #2 | 1:12 | name | #2",
        "assessors: [lead, Team #2~  ] | 1:24 | assessors | #2",
        "documents:~  - plan #2 | 2:10 | documents | #2",
        "comments: One line~  and team #2 | 2:12 | comments | #2",
        "comments:~  Team #2 | 2:8 | comments | #2"
      })
  void whatIsLostIsTold(String text, String place, String key, String lost) {
    var yaml = YamlText.of(text.replace('~', '\n'));
    yaml.fields();
    assertThat(yaml.found())
        .extracting(new ProblemWords(Language.ENGLISH)::line)
        .containsExactly(
            "a.yaml:%s: warning: %s: the text ends before '%s', which is a remark for YAML and in"
                    .formatted(place, key, lost)
                + " no report; put the text between quotation marks if it belongs to it"
                + " [text-cut]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comments:  # Comments",
        "comments: # Comments",
        "comments: Good.  # Comments",
        "comments: \"Team #2\"  # Comments",
        "comments: 'Team #2' # two",
        "comments: >  # Comments\n  Team #2",
        "comments: |\n  Team #2\n  # and more",
        "comments: Team#2",
        "comments: Good.\n# Team #2",
        "clients: 18 # from the list",
        "weekly: yes #1"
      })
  void whatIsNoTextForPeopleOrNotCutIsNot(String text) {
    var yaml = YamlText.of(text);
    yaml.fields();
    assertThat(yaml.found()).isEmpty();
  }
}
