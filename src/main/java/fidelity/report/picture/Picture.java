package fidelity.report.picture;

import java.util.List;

/// A drawing: its size in points and its shapes, the first of which lie under the others.
public record Picture(float width, float height, List<Shape> shapes) {

  public Picture {
    shapes = List.copyOf(shapes);
  }

  /// A picture of at least this size, larger where a shape reaches beyond it.
  public static Picture around(float width, float height, List<Shape> shapes) {
    float left = 0;
    float top = 0;
    float right = width;
    float bottom = height;
    for (var shape : shapes) {
      left = Math.min(left, shape.left());
      top = Math.min(top, shape.top());
      right = Math.max(right, shape.right());
      bottom = Math.max(bottom, shape.bottom());
    }
    float across = -left;
    float down = -top;
    var moved = shapes.stream().map(shape -> shape.moved(across, down)).toList();
    return new Picture(right - left, bottom - top, moved);
  }
}
