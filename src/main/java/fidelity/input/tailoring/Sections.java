package fidelity.input.tailoring;

import fidelity.input.yaml.Node;
import fidelity.input.yaml.Node.Entry;
import fidelity.input.yaml.Node.ListNode;
import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import fidelity.keys.ItemKey;
import fidelity.keys.Key;
import fidelity.keys.SectionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sections of a rubric as nodes whose items can be changed.
///
/// They come from a rubric that was read without problems, so every map, list and id is there.
final class Sections {

  private final ListNode written;
  private final List<Section> sections = new ArrayList<>();

  Sections(MapNode rubric, Key key) {
    written = (ListNode) value(rubric, key);
    written.nodes().forEach(node -> sections.add(new Section((MapNode) node)));
  }

  /// The ids of all items, in order.
  List<String> itemIds() {
    return sections.stream().flatMap(section -> section.itemIds().stream()).toList();
  }

  /// The ids of all sections.
  List<String> ids() {
    return sections.stream().map(Section::id).toList();
  }

  /// The section of that id.
  Optional<Section> find(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /// The section with that item.
  Optional<Section> of(String item) {
    return sections.stream().filter(section -> section.itemIds().contains(item)).findFirst();
  }

  /// The node with all changes; a section that has lost its last item is gone.
  ListNode node() {
    return new ListNode(
        written.place(),
        sections.stream()
            .filter(section -> !section.items.isEmpty())
            .<Node>map(Section::node)
            .toList());
  }

  private static Node value(MapNode map, Key key) {
    return map.find(key.id()).orElseThrow().value();
  }

  private static String text(Node map, Key key) {
    return ((Scalar) value((MapNode) map, key)).text();
  }

  /// A section with its items.
  static final class Section {

    private final MapNode written;
    private final List<Node> items;

    private Section(MapNode written) {
      this.written = written;
      this.items = new ArrayList<>(((ListNode) value(written, SectionKey.ITEMS)).nodes());
    }

    private String id() {
      return text(written, SectionKey.SECTION);
    }

    /// The ids of its items, in order.
    List<String> itemIds() {
      return items.stream().map(item -> text(item, ItemKey.ITEM)).toList();
    }

    /// The name of an item.
    String nameOf(String item) {
      return text(items.get(itemIds().indexOf(item)), ItemKey.NAME);
    }

    void remove(String item) {
      items.remove(itemIds().indexOf(item));
    }

    void rename(String item, Scalar name) {
      var index = itemIds().indexOf(item);
      items.set(index, with((MapNode) items.get(index), ItemKey.NAME, name));
    }

    void replace(String item, Node other) {
      items.set(itemIds().indexOf(item), other);
    }

    /// Puts an item behind another one of the section.
    void add(Node item, String after) {
      items.add(itemIds().indexOf(after) + 1, item);
    }

    void addLast(Node item) {
      items.addLast(item);
    }

    private MapNode node() {
      var list = (ListNode) value(written, SectionKey.ITEMS);
      return with(written, SectionKey.ITEMS, new ListNode(list.place(), items));
    }

    private static MapNode with(MapNode map, Key key, Node value) {
      return new MapNode(
          map.place(),
          map.entries().stream()
              .map(each -> each.key().equals(key.id()) ? entry(each, value) : each)
              .toList());
    }

    private static Entry entry(Entry before, Node value) {
      return new Entry(before.key(), value.place(), value);
    }
  }
}
