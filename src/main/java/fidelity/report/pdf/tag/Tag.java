package fidelity.report.pdf.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A node of the structure tree. Nodes are made in reading order, and their number says it.
public final class Tag implements ContentMark {

  private final List<Tag> all;
  private final Optional<Tag> parent;
  private final Role role;
  private final String language;
  private final String alternative;
  private final int columns;
  private final int number;

  private Tag(
      List<Tag> all,
      Optional<Tag> parent,
      Role role,
      String language,
      String alternative,
      int columns) {
    this.all = all;
    this.parent = parent;
    this.role = role;
    this.language = language;
    this.alternative = alternative;
    this.columns = columns;
    this.number = all.size();
    all.add(this);
  }

  /// The root of a new tree.
  public static Tag document() {
    return new Tag(new ArrayList<>(), Optional.empty(), Role.DOCUMENT, "", "", 1);
  }

  /// A new node under this one, in the document's language.
  public Tag kid(Role role) {
    return kid(role, "");
  }

  /// A node whose content is in another language; an empty one is the document's.
  public Tag kid(Role role, String language) {
    return new Tag(all, Optional.of(this), role, language, "", 1);
  }

  /// A new figure under this node, with what is said instead of it.
  public Tag figure(String alternative) {
    return new Tag(all, Optional.of(this), Role.FIGURE, "", alternative, 1);
  }

  /// A new table under this node, with what is said of it first.
  public Tag table(String summary) {
    return new Tag(all, Optional.of(this), Role.TABLE, "", summary, 1);
  }

  /// A new cell under this node that takes up so many columns.
  public Tag cell(Role role, int across) {
    return new Tag(all, Optional.of(this), role, "", "", across);
  }

  /// Every node of the tree this one is in, in reading order.
  public List<Tag> all() {
    return Collections.unmodifiableList(all);
  }

  /// The node above; empty for the root.
  public Optional<Tag> parent() {
    return parent;
  }

  /// What the node is.
  public Role role() {
    return role;
  }

  /// The tag of its language; empty when it is the document's.
  public String language() {
    return language;
  }

  /// What is said instead of a drawing or before a table; empty for all else.
  public String alternative() {
    return alternative;
  }

  /// How many columns of a table it takes up, at least 1.
  public int columns() {
    return columns;
  }

  /// Its number among all nodes, in reading order.
  @Override
  public int order() {
    return number;
  }
}
