package fidelity.rubric;

/// What a rubric says of itself.
///
/// @param id the rubric's id, `ips-25`
/// @param version the edition of the scale, free text
/// @param language the language of its texts and of its reports
/// @param name its name for people
/// @param origin the file it was read from
public record Identity(String id, String version, Language language, String name, Origin origin) {}
