package fidelity.form;

import static fidelity.form.Declaration.optional;
import static fidelity.form.Declaration.required;

import java.util.Arrays;
import java.util.List;

/// The keys that changes of some kinds have, besides the kind's own.
public enum ChangeKey implements Key {
  NAME(required("The item's new name"), ChangeKind.RENAME),
  SECTION(required("The id of the section that it belongs to"), ChangeKind.ADD),
  AFTER(
      optional("The id of the item that it comes after; the section's last when absent"),
      ChangeKind.ADD),
  WITH(
      required("The item as in a section, without its id"), ChangeKind.REPLACE, ChangeKind.ADD),
  BECAUSE(
      required("Why, in words for the readers of reports"),
      ChangeKind.LEAVE_OUT,
      ChangeKind.RENAME,
      ChangeKind.REPLACE,
      ChangeKind.ADD);

  private final Declaration declaration;
  private final List<ChangeKind> kinds;

  ChangeKey(Declaration declaration, ChangeKind... kinds) {
    this.declaration = declaration;
    this.kinds = List.of(kinds);
  }

  /// The keys of changes of a kind.
  public static List<ChangeKey> of(ChangeKind kind) {
    return Arrays.stream(values()).filter(key -> key.kinds.contains(kind)).toList();
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
