package fidelity.rubric;

import java.util.Optional;

/// What a rubric says of itself.
///
/// @param id the rubric's id, `ips-25`
/// @param version the edition of the scale, free text
/// @param language the language of its texts and of its reports
/// @param name its name for people
/// @param origin the file it was read from
/// @param tailoring how it was made from another rubric; empty for one that stands on its own
public record Identity(
    String id,
    String version,
    Language language,
    String name,
    Origin origin,
    Optional<Tailoring> tailoring) {

  /// A rubric that stands on its own.
  public Identity(String id, String version, Language language, String name, Origin origin) {
    this(id, version, language, name, origin, Optional.empty());
  }
}
