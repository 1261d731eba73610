package fidelity.form;

import java.util.List;

/// What heads a review and belongs together, under a title.
public record FieldGroup(String title, List<FormField> fields) {

  public FieldGroup {
    fields = List.copyOf(fields);
  }
}
