package fidelity.cli.previous;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A last review that does not fit: a problem to check, a warning to score and batch, and nobody
/// fails for it.
class PreviousProblemsTest {

  private static final String PLACE = "alderbrook-2025.yaml:6:11: ";
  private static final String PROBLEM = PLACE + "previous: ";
  private static final String WARNING = PLACE + "warning: previous: ";

  @TempDir private Path folder;

  private LastReviewFolder visits;

  @BeforeEach
  void copy() {
    visits = LastReviewFolder.in(folder);
  }

  private static Arguments wrong(
      Consumer<LastReviewFolder> change, String english, String finnish) {
    return Arguments.of(change, english, finnish);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(
            visits -> delete(visits.review("2024")),
            "the last review, alderbrook-2024.yaml, is not there; put it where this file names it,"
                + " or name it anew [previous-missing]",
            "edellistä arviointia alderbrook-2024.yaml ei ole; pane se paikkaan, jonka tämä tiedosto"
                + " nimeää, tai nimeä se uudelleen [previous-missing]"),
        wrong(
            visits -> visits.edit("2024", "kind: independent", "kind: none"),
            "the last review, alderbrook-2024.yaml, cannot be read; correct what is wrong in it"
                + " [previous-unreadable]",
            "edellistä arviointia alderbrook-2024.yaml ei voi lukea; korjaa, mikä siinä on vialla"
                + " [previous-unreadable]"),
        wrong(
            visits -> visits.edit("2024", "status: final", "status: moderated"),
            "the last review, alderbrook-2024.yaml, is not as it was when it was named; restore it,"
                + " or look at it and write its SHA-256 anew [previous-changed]",
            "edellinen arviointi alderbrook-2024.yaml ei ole sellainen kuin nimettäessä; palauta se,"
                + " tai katso se läpi ja kirjoita sen SHA-256 uudelleen [previous-changed]"),
        wrong(
            visits -> visits.edit("2024", "id: alderbrook", "id: elderbrook"),
            "the last review, alderbrook-2024.yaml, is of the site 'elderbrook'; name the last one of"
                + " this site [previous-other-site]",
            "edellinen arviointi alderbrook-2024.yaml on palvelusta 'elderbrook'; nimeä tämän"
                + " palvelun edellinen arviointi [previous-other-site]"),
        wrong(
            visits -> visits.edit("2024", "kind: independent", "kind: self-assessment"),
            "the last review, alderbrook-2024.yaml, is of the kind 'self-assessment'; name one of the"
                + " same kind as this [previous-other-kind]",
            "edellinen arviointi alderbrook-2024.yaml on lajiltaan 'self-assessment'; nimeä"
                + " samanlajinen arviointi [previous-other-kind]"),
        wrong(
            visits -> {
              visits.edit("2024", "[2024-04-16, 2024-04-17]", "[2024-04-16, 2025-04-15]");
              visits.edit("2024", "reported: 2024-05-14", "reported: 2025-05-14");
            },
            "the last review, alderbrook-2024.yaml, is of a visit until 2025-04-15, which does not"
                + " end before this one; name an earlier one [previous-not-earlier]",
            "edellinen arviointi alderbrook-2024.yaml on käynniltä, joka päättyi 2025-04-15 eikä siis"
                + " ennen tämän alkua; nimeä aiempi arviointi [previous-not-earlier]"),
        wrong(
            visits -> visits.edit("2024", "kind: independent", "kind: independent\nrater: A"),
            "the last review, alderbrook-2024.yaml, is what rater 'A' wrote alone; name the one that"
                + " the raters agreed on [previous-of-rater]",
            "edellisen arvioinnin alderbrook-2024.yaml kirjoitti arvioija 'A' yksin; nimeä"
                + " arvioijien yhteinen arviointi [previous-of-rater]"));
  }

  private static void delete(Path file) {
    assertThat(file.toFile().delete()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void checkCountsItAsAProblem(Consumer<LastReviewFolder> change, String english, String finnish) {
    change.accept(visits);
    var file = visits.review("2025").toString();
    var run = visits.run("check", file);
    assertThat(run.out()).startsWith(PROBLEM + english + "\n");
    assertThat(run.code()).isOne();
    assertThat(visits.run("check", file, "--language", "fi").out())
        .startsWith(PROBLEM + finnish + "\n");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void scoreAndBatchWarnAndReportTheReviewWithoutIt(
      Consumer<LastReviewFolder> change, String english, String finnish) throws IOException {
    change.accept(visits);
    var file = visits.review("2025").toString();
    var run = visits.run("score", file, "--json", "--format", "none");
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith(WARNING + english + "\n");
    assertThat(run.out()).contains("\"total\":107").doesNotContain("\"previous\"");
    var out = folder.resolve("out");
    var batch = visits.run("batch", file, "--out", out.toString(), "--format", "json", "--quiet");
    assertThat(batch.code()).isZero();
    var told = english.replaceFirst(" \\[.*", "");
    assertThat(Files.readString(out.resolve("problems.csv"))).contains("previous: " + told);
    assertThat(Files.readString(out.resolve("reports/alderbrook_2025-04-15.json")) + "\n")
        .isEqualToIgnoringWhitespace(run.out());
  }

  @Test
  void theSameRaterAloneAgainMayNameTheOwnReview() {
    visits.edit("2024", "kind: independent", "kind: independent\nrater: A");
    visits.edit("2025", "kind: independent", "kind: independent\nrater: A");
    visits.name("2025", "2024");
    var file = visits.review("2025").toString();
    assertThat(visits.run("check", file).out()).doesNotContain("previous");
    visits.edit("2025", "rater: A", "rater: B");
    assertThat(visits.run("check", file).out()).contains("[previous-of-rater]");
  }

  @Test
  void aReviewThatNamesItselfIsNotEarlierThanItself() {
    visits.name("2025", "2025");
    assertThat(visits.run("check", visits.review("2025").toString()).out())
        .startsWith(PROBLEM + "the last review, alderbrook-2025.yaml, is of a visit until")
        .contains("[previous-not-earlier]");
  }

  @Test
  void twoThatNameEachOtherAreReadOnceEach() {
    visits.name("2024", "2025");
    visits.name("2025", "2024");
    var run = visits.run("check", visits.path().toString());
    assertThat(run.code()).isOne();
    assertThat(run.out())
        .contains("alderbrook-2024.yaml:6:11: previous: the last review, alderbrook-2025.yaml,")
        .contains("[previous-not-earlier]");
  }

  @Test
  void aFolderOrAnImpossibleNameIsNotThere() {
    for (var name : new String[] {"../visits", "\"a\\0b\"", "/dev/stdin"}) {
      visits.name("2025", "2024");
      visits.edit("2025", "review: alderbrook-2024.yaml", "review: " + name);
      var run = visits.run("check", visits.review("2025").toString());
      assertThat(run.code()).as(run.out()).isOne();
    }
  }
}
