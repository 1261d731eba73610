package fidelity.report.pdf.read;

/// Where an object stands.
sealed interface Spot {

  /// At that byte of the file.
  record At(int offset) implements Spot {}

  /// In the stream of objects of that number.
  record Within(int stream) implements Spot {}
}
