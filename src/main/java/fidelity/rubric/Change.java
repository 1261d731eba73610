package fidelity.rubric;

/// An item that a tailored rubric has otherwise than its base.
public sealed interface Change {

  /// The item's id.
  String item();

  /// Its name in the tailored rubric; of an item that was left out, its name in the base.
  String name();

  /// Why it was changed.
  String because();

  /// Whether scores by the base's rule of that item, and by this rubric's, mean the same.
  boolean keepsScore();

  /// An item of the base that the tailored rubric does not have.
  record LeftOut(String item, String name, String because) implements Change {

    @Override
    public boolean keepsScore() {
      return false;
    }
  }

  /// An item with other contents under the same id.
  record Replaced(String item, String name, String because) implements Change {

    @Override
    public boolean keepsScore() {
      return false;
    }
  }

  /// An item that the base does not have.
  record Added(String item, String name, String because) implements Change {

    @Override
    public boolean keepsScore() {
      return false;
    }
  }

  /// An item of which only the name is another.
  ///
  /// @param former its name in the base
  record Renamed(String item, String former, String name, String because) implements Change {

    @Override
    public boolean keepsScore() {
      return true;
    }
  }
}
