package fidelity.keys;

import static fidelity.keys.Declaration.required;

/// The kinds of changes to an item of another rubric, each as the key that holds the item's id.
public enum ChangeKind implements Key {
  LEAVE_OUT(required("The id of an item of the base that this rubric does not have")),
  RENAME(required("The id of an item of the base that only gets another name")),
  REPLACE(required("The id of an item of the base that gets other contents")),
  ADD(required("The id of a new item, which the base does not have"));

  private final Declaration declaration;

  ChangeKind(Declaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration declaration() {
    return declaration;
  }
}
