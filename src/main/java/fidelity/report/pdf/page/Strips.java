package fidelity.report.pdf.page;

import fidelity.report.pdf.page.Strip.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What is done to stacks of strips.
public final class Strips {

  private Strips() {}

  /// The stack with a gap above it.
  public static List<Strip> after(float gap, List<Strip> stack) {
    return first(stack, strip -> strip.after(gap));
  }

  /// The stack, no strip of which is parted from the one below.
  public static List<Strip> together(List<Strip> stack) {
    List<Strip> kept = new ArrayList<>(stack.stream().map(strip -> strip.kept(true)).toList());
    return last(kept, strip -> strip.kept(false));
  }

  /// The stack, kept with whatever follows it.
  public static List<Strip> leading(List<Strip> stack) {
    return stack.stream().map(strip -> strip.kept(true)).toList();
  }

  /// The stack with blank paper above its first strip and below its last.
  public static List<Strip> padded(float above, float below, List<Strip> stack) {
    return last(first(stack, strip -> strip.padded(above, 0)), strip -> strip.padded(0, below));
  }

  /// The height of a stack with its gaps, in points.
  public static float height(List<Strip> stack) {
    float height = 0;
    for (var strip : stack) {
      height += strip.before() + strip.height();
    }
    return height;
  }

  /// The stack as one strip that is not divided.
  public static Strip whole(List<Strip> stack) {
    List<Piece> pieces = new ArrayList<>();
    placed(stack).forEach(each -> pieces.addAll(each.pieces()));
    return Strip.of(height(stack), pieces);
  }

  /// Stacks side by side as one, cut wherever no strip of any of them is cut through.
  public static List<Strip> beside(List<List<Strip>> stacks) {
    List<Placed> placed = new ArrayList<>();
    stacks.forEach(stack -> placed.addAll(placed(stack)));
    placed.sort((one, other) -> Float.compare(one.top(), other.top()));
    return slices(placed);
  }

  private static List<Placed> placed(List<Strip> stack) {
    List<Placed> placed = new ArrayList<>();
    float y = 0;
    for (var strip : stack) {
      y += strip.before();
      placed.add(new Placed(y, strip));
      y += strip.height();
    }
    return placed;
  }

  private static List<Strip> slices(List<Placed> placed) {
    List<Strip> slices = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    float top = 0;
    float bottom = 0;
    boolean keep = false;
    for (var each : placed) {
      if (each.top() >= bottom - 0.01f && !pieces.isEmpty()) {
        slices.add(Strip.of(bottom - top, pieces).kept(keep));
        pieces.clear();
        top = bottom;
        keep = false;
      }
      pieces.addAll(each.moved(top));
      bottom = Math.max(bottom, each.bottom());
      keep |= each.strip().keep();
    }
    slices.add(Strip.of(bottom - top, pieces).kept(keep));
    return slices;
  }

  /// The stack with its first strip changed.
  public static List<Strip> first(List<Strip> stack, UnaryOperator<Strip> change) {
    return at(0, stack, change);
  }

  /// The stack with its last strip changed.
  public static List<Strip> last(List<Strip> stack, UnaryOperator<Strip> change) {
    return at(stack.size() - 1, stack, change);
  }

  private static List<Strip> at(int index, List<Strip> stack, UnaryOperator<Strip> change) {
    if (stack.isEmpty()) {
      return stack;
    }
    List<Strip> changed = new ArrayList<>(stack);
    changed.set(index, change.apply(stack.get(index)));
    return changed;
  }
}
