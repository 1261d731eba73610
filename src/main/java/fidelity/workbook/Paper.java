package fidelity.workbook;

/// A sheet of A4 paper, upright or lying.
public enum Paper {
  PORTRAIT,
  LANDSCAPE
}
