package fidelity.site;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/// Puts each table into a box that scrolls sideways by itself, so that a narrow page does not.
final class ScrollingTables extends AbstractVisitor implements PostProcessor {

  /// The box around a table.
  private static final class Box extends CustomBlock {}

  @Override
  public Node process(Node page) {
    page.accept(this);
    return page;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      var box = new Box();
      block.insertBefore(box);
      box.appendChild(block);
    }
  }

  /// Writes the box as an element that the keyboard reaches.
  record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Box.class);
    }

    @Override
    public void render(Node box) {
      var html = context.getWriter();
      html.line();
      html.tag("div", Map.of("class", "table", "tabindex", "0"));
      context.render(box.getFirstChild());
      html.tag("/div");
      html.line();
    }
  }
}
