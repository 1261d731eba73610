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
  private final List<List<Strip>> groups = new ArrayList<>();
  private List<Placed> placed = new ArrayList<>();
  private Frame frame = Frame.FIRST;
  private float y = frame.top();

  /// A flow that goes on from here on its own, to try what fits.
  public Flow copy() {
    placeGroups();
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
    placeGroups();
    stack(strips);
  }

  /// Stacks strips that stay on one page wherever a page can hold them, together with the groups
  /// before and after so that no page is left less than half full, as far as both can be.
  public void addTogether(List<Strip> strips) {
    settle();
    if (Strips.height(strips) > Frame.ORDINARY.height()) {
      add(strips);
    } else if (!strips.isEmpty()) {
      groups.add(strips);
    }
  }

  /// All pages, at least one.
  public List<PdfPage> pages() {
    placeGroups();
    settle();
    finishPage();
    return pages.isEmpty() ? List.of(new PdfPage(frame, List.of())) : List.copyOf(pages);
  }

  private void placeGroups() {
    var waiting = List.copyOf(groups);
    groups.clear();
    for (int next = 0; next < waiting.size(); ) {
      next += placePage(waiting.subList(next, waiting.size()));
    }
  }

  /// Places as many groups as are best put on this page, then turns it; the next is cut where more
  /// than half of the page would stay empty. Returns how many were placed.
  private int placePage(List<List<Strip>> waiting) {
    float page = Frame.ORDINARY.height();
    int count = new Pagination(waiting.stream().map(Flow::size).toList(), page).count(filled());
    waiting.subList(0, count).forEach(this::placeGroup);
    if (count == waiting.size()) {
      return count;
    }
    if (filled() < page / 2) {
      placeGroup(waiting.get(count));
      return count + 1;
    }
    turnFor(waiting.get(count).getFirst());
    return count;
  }

  /// How far the page is filled, as if it were an ordinary one.
  private float filled() {
    return placed.isEmpty() ? 0 : Frame.ORDINARY.height() - (frame.bottom() - y);
  }

  private void placeGroup(List<Strip> group) {
    stack(group);
    settle();
  }

  private static Pagination.Group size(List<Strip> group) {
    float gap = group.getFirst().before();
    return new Pagination.Group(gap, Strips.height(group) - gap);
  }

  private void stack(List<Strip> strips) {
    for (var strip : strips) {
      chain.add(strip);
      if (!strip.keep()) {
        settle();
      }
    }
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
