package fidelity.form.html;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// What a browser may do with the page: run these scripts, use this style, and nothing else.
final class ContentPolicy {

  private ContentPolicy() {}

  /// The policy that lets these run, each known by its checksum.
  static String allowing(String style, String... scripts) {
    var hashes = Arrays.stream(scripts).map(ContentPolicy::hash).collect(joining(" "));
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src " + hashes,
        "style-src " + hash(style),
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
