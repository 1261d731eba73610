package fidelity.input.tailoring;

import fidelity.input.yaml.Node.MapNode;
import fidelity.input.yaml.Node.Scalar;
import java.util.Optional;

/// A change as a file writes it.
sealed interface Edit {

  /// The item's id, where it stands.
  Scalar item();

  /// Why it is changed.
  String because();

  /// An item of the base is left out.
  record LeaveOut(Scalar item, String because) implements Edit {}

  /// An item of the base gets another name.
  record Rename(Scalar item, Scalar name, String because) implements Edit {}

  /// An item of the base gets other contents.
  ///
  /// @param with the item without its id
  record Replace(Scalar item, MapNode with, String because) implements Edit {}

  /// There is one more item.
  ///
  /// @param after the item that it comes after; the section's last when empty
  /// @param with the item without its id
  record Add(Scalar item, Scalar section, Optional<Scalar> after, MapNode with, String because)
      implements Edit {}
}
