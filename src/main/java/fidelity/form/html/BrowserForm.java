package fidelity.form.html;

import fidelity.data.yaml.ReviewYaml;
import fidelity.form.Form;

/// A form for a browser: one file, opened by a double click, that scores as somebody types.
public final class BrowserForm {

  private BrowserForm() {}

  /// The text of the file.
  public static String html(Form form) {
    var rubric = form.rubric();
    var review = form.review().map(each -> ReviewYaml.of(each, rubric));
    var last = form.last().map(each -> LastReview.of(each, form.previous()));
    return new FormPage(rubric, form.named(), review, last).html();
  }
}
