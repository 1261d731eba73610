package fidelity.review;

import java.util.List;

/// How the reviewers came to know the service.
public record Method(List<String> documents, List<String> interviews, List<String> observations) {

  /// Nothing is said of it.
  public static final Method NONE = new Method(List.of(), List.of(), List.of());

  public Method {
    documents = List.copyOf(documents);
    interviews = List.copyOf(interviews);
    observations = List.copyOf(observations);
  }

  /// Whether nothing is said of it.
  public boolean isEmpty() {
    return documents.isEmpty() && interviews.isEmpty() && observations.isEmpty();
  }
}
