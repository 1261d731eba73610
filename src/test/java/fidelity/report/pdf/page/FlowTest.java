package fidelity.report.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.report.pdf.page.PdfPage.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How strips become pages: what keeps together, what is cut, what is repeated.
class FlowTest {

  private static final float PAGE = Frame.FIRST.height();

  @Test
  void aChainThatDoesNotFitMovesToTheNextPageAsAWhole() {
    assertThat(heights(strip(PAGE - 50), strip(30).kept(true), strip(30)))
        .containsExactly(List.of(PAGE - 50), List.of(30f, 30f));
  }

  @Test
  void aChainThatFitsStays() {
    assertThat(heights(strip(PAGE - 60), strip(30).kept(true), strip(30))).hasSize(1);
  }

  @Test
  void theGapAboveAStripIsDroppedAtTheHeadOfAPage() {
    assertThat(heights(strip(PAGE - 10), strip(PAGE).after(40))).hasSize(2);
  }

  @Test
  void aChainLongerThanAPageIsCut() {
    var chain = Strips.leading(Collections.nCopies(100, strip(20)));
    assertThat(heights(chain.toArray(Strip[]::new))).hasSize(3);
  }

  @Test
  void aHeadIsRepeatedOnLaterPagesOnly() {
    var row = strip(PAGE / 2).repeating(List.of(strip(15)));
    assertThat(heights(row, row, row))
        .containsExactly(List.of(PAGE / 2, PAGE / 2), List.of(15f, PAGE / 2));
  }

  /// What keeps together moves on as long as half a page is filled before it.
  @Test
  void aGroupMovesToTheNextPageOnlyWhereHalfAPageIsFilled() {
    float half = PAGE - Frame.ORDINARY.height() / 2;
    var group = List.of(strip(PAGE / 4), strip(PAGE / 2));
    assertThat(together(strip(half), group))
        .containsExactly(List.of(half), List.of(PAGE / 4, PAGE / 2));
    assertThat(together(strip(half - 1), group))
        .containsExactly(List.of(half - 1, PAGE / 4), List.of(PAGE / 2));
  }

  @Test
  void aGroupLongerThanAPageIsCut() {
    var group = Collections.nCopies(50, strip(20));
    assertThat(together(strip(PAGE - 100), group).getFirst()).hasSize(6);
  }

  private static List<List<Float>> together(Strip before, List<Strip> group) {
    var flow = new Flow();
    flow.add(List.of(before));
    flow.addTogether(group);
    return heights(flow);
  }

  private static Strip strip(float height) {
    return Strip.of(height);
  }

  private static List<List<Float>> heights(Strip... strips) {
    var flow = new Flow();
    flow.add(List.of(strips));
    return heights(flow);
  }

  private static List<List<Float>> heights(Flow flow) {
    List<List<Float>> pages = new ArrayList<>();
    for (var page : flow.pages()) {
      pages.add(page.strips().stream().map(placed -> placed.strip().height()).toList());
    }
    return pages;
  }
}
