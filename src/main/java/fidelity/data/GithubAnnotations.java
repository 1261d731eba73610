package fidelity.data;

import fidelity.data.Annotation.Level;
import java.util.List;

/// Annotations as GitHub workflow commands, which a workflow run shows beside the lines.
public final class GithubAnnotations {

  private GithubAnnotations() {}

  /// The lines, each ended by a line feed.
  public static String write(List<Annotation> annotations) {
    return String.join("", annotations.stream().map(each -> line(each) + "\n").toList());
  }

  private static String line(Annotation annotation) {
    return "::%s file=%s,line=%d,col=%d::%s"
        .formatted(
            command(annotation.level()),
            property(annotation.file()),
            annotation.line(),
            annotation.column(),
            text(annotation.text()));
  }

  private static String command(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String text(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return text(text).replace(":", "%3A").replace(",", "%2C");
  }
}
