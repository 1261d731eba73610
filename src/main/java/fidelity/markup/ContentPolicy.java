package fidelity.markup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// What a browser may do with a page: use its style, run its scripts, and nothing else.
public final class ContentPolicy {

  private ContentPolicy() {}

  /// The policy of a page without scripts that uses this style, known by its checksum.
  public static String allowing(String style) {
    return policy(List.of("style-src " + hash(style)), List.of());
  }

  /// The policy of a page that runs these scripts, too, each known by its checksum.
  public static String allowing(String style, List<String> scripts) {
    var hashes = scripts.stream().map(ContentPolicy::hash).toList();
    return policy(
        List.of("script-src " + String.join(" ", hashes), "style-src " + hash(style)),
        List.of("require-trusted-types-for 'script'", "trusted-types 'none'"));
  }

  private static String policy(List<String> sources, List<String> more) {
    var all = new ArrayList<String>();
    all.add("default-src 'none'");
    all.addAll(sources);
    all.add("base-uri 'none'");
    all.add("form-action 'none'");
    all.addAll(more);
    return String.join("; ", all);
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
