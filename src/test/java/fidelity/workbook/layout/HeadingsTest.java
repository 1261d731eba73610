package fidelity.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Headings of a table are texts that Excel tells apart, whatever a rubric calls its parts.
class HeadingsTest {

  @Test
  void headingsThatDifferStayAsTheyAre() {
    assertThat(Headings.of(List.of("Points", "Band"))).containsExactly("Points", "Band");
  }

  @Test
  void headingsThatAreAlikeButForCapitalsAreNumbered() {
    assertThat(Headings.of(List.of("Band", "BAND", "band", "Band 2")))
        .containsExactly("Band", "BAND 2", "band 3", "Band 2 2");
  }

  @Test
  void noneIsEmptyOrOfTwoLines() {
    assertThat(Headings.of(List.of("", " \n", "two\nlines")))
        .containsExactly("–", "– 2", "two lines");
  }

  @Test
  void noneIsLongerThanExcelTakes() {
    var smiles = Headings.of(List.of("🙂".repeat(120), "🙂".repeat(121)));
    assertThat(smiles).containsExactly("🙂".repeat(120), "🙂".repeat(120) + "…");
    assertThat(smiles).allMatch(heading -> heading.length() < 255);
  }
}
