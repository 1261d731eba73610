package fidelity.keys;

import static fidelity.keys.Declaration.optional;
import static fidelity.keys.Declaration.required;

import java.util.List;

/// The keys that changes of some kinds have, besides the kind's own.
public enum ChangeKey implements Key {
  NAME(required("The item's new name")),
  SECTION(required("The id of the section that it belongs to")),
  AFTER(optional("The id of the item that it comes after; the section's last when absent")),
  WITH(required("The item as in a section, without its id")),
  BECAUSE(required("Why, in words for the readers of reports"));

  private final Declaration declaration;

  ChangeKey(Declaration declaration) {
    this.declaration = declaration;
  }

  /// The keys of changes of a kind.
  public static List<ChangeKey> of(ChangeKind kind) {
    return switch (kind) {
      case LEAVE_OUT -> List.of(BECAUSE);
      case RENAME -> List.of(NAME, BECAUSE);
      case REPLACE -> List.of(WITH, BECAUSE);
      case ADD -> List.of(SECTION, AFTER, WITH, BECAUSE);
    };
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
