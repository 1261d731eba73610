package fidelity.report.pdf.page;

import fidelity.report.pdf.page.PdfPage.Frame;
import fidelity.report.pdf.page.Strip.Placed;
import java.util.ArrayList;
import java.util.List;

/// Stacks strips into pages, chains of strips that keep together as a whole wherever a page can
/// hold them.
public final class Flow {

  /// The least room in points in which a chain that is longer than a page may begin.
  private static final float FOOTHOLD = 150;

  private final List<PdfPage> pages = new ArrayList<>();
  private final List<Strip> chain = new ArrayList<>();
  private List<Placed> placed = new ArrayList<>();
  private Frame frame = Frame.FIRST;
  private float y = frame.top();

  /// A flow that goes on from here on its own, to try what fits.
  public Flow copy() {
    var copy = new Flow();
    copy.pages.addAll(pages);
    copy.chain.addAll(chain);
    copy.placed.addAll(placed);
    copy.frame = frame;
    copy.y = y;
    return copy;
  }

  /// Whether all that came to a copy of this flow since stands on one page: this one or the next.
  public boolean isOnOnePage(Flow copy) {
    int added = copy.pages().size() - pages.size();
    boolean turned = added == 2 && copy.pages.get(pages.size()).strips().size() == placed.size();
    return added <= 1 || turned;
  }

  /// Stacks strips under what is there.
  public void add(List<Strip> strips) {
    for (var strip : strips) {
      chain.add(strip);
      if (!strip.keep()) {
        settle();
      }
    }
  }

  /// Stacks strips that stay on one page wherever a page can hold them, unless more than half of
  /// the page before would stay empty.
  public void addTogether(List<Strip> strips) {
    settle();
    float left = frame.bottom() - y;
    float height = Strips.height(strips);
    boolean halfFull = left < frame.height() / 2;
    if (height > left && height <= Frame.ORDINARY.height() && halfFull && !strips.isEmpty()) {
      turnFor(strips.getFirst());
    }
    add(strips);
  }

  /// All pages, at least one.
  public List<PdfPage> pages() {
    settle();
    finishPage();
    return pages.isEmpty() ? List.of(new PdfPage(frame, List.of())) : List.copyOf(pages);
  }

  private void settle() {
    if (chain.isEmpty()) {
      return;
    }
    float length = Strips.height(chain);
    float left = frame.bottom() - y;
    boolean fitsNextPage = length <= Frame.ORDINARY.height();
    if (length > left && !placed.isEmpty() && (fitsNextPage || left < FOOTHOLD)) {
      turnFor(chain.getFirst());
    }
    chain.forEach(this::place);
    chain.clear();
  }

  private void place(Strip strip) {
    float gap = placed.isEmpty() ? 0 : strip.before();
    if (!placed.isEmpty() && y + gap + strip.height() > frame.bottom()) {
      turnFor(strip);
      gap = 0;
    }
    put(gap, strip);
  }

  private void turnFor(Strip strip) {
    finishPage();
    frame = Frame.ORDINARY;
    y = frame.top();
    strip.repeats().forEach(head -> put(0, head));
  }

  private void put(float gap, Strip strip) {
    placed.add(new Placed(y + gap, strip));
    y += gap + strip.height();
  }

  private void finishPage() {
    if (!placed.isEmpty()) {
      pages.add(new PdfPage(frame, placed));
      placed = new ArrayList<>();
    }
  }
}
