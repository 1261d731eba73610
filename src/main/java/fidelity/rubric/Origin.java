package fidelity.rubric;

/// Where a rubric or a review was read from.
///
/// @param file the file's name as the user gave it, or the id of a built-in rubric
/// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits in lower case
public record Origin(String file, String sha256) {

  /// The file's name without its folders.
  public String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
