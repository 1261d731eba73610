package fidelity.form;

/// Whether a map may be without a key.
public enum Need {
  REQUIRED,
  OPTIONAL
}
