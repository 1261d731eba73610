package fidelity.rubric;

/// Where a rubric or a review was read from.
///
/// @param file the file's name as the user gave it, or the id of a built-in rubric
/// @param checksum the checksum of its bytes
public record Origin(String file, Checksum checksum) {

  /// An origin whose checksum is known.
  ///
  /// @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits in lower case
  public Origin(String file, String sha256) {
    this(file, Checksum.known(sha256));
  }

  /// The SHA-256 of its bytes, 64 hexadecimal digits in lower case.
  public String sha256() {
    return checksum.digits();
  }

  /// The file's name without its folders, all of it visible.
  public String name() {
    return VisibleName.of(
        file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
  }
}
