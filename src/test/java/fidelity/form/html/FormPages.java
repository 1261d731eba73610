package fidelity.form.html;

import static org.assertj.core.api.Assertions.assertThat;

import fidelity.rubric.Rubric;
import java.util.Optional;

/// Pages of forms, right ones and ones with a fault.
final class FormPages {

  private FormPages() {}

  /// An empty form.
  static String of(Rubric rubric) {
    return new FormPage(rubric, rubric.identity().id(), Optional.empty(), Optional.empty()).html();
  }

  /// A form that begins with a review.
  static String of(Rubric rubric, String review) {
    return new FormPage(rubric, rubric.identity().id(), Optional.of(review), Optional.empty())
        .html();
  }

  /// An empty form with another text in one place, and with the policy that lets that run.
  static String withFault(Rubric rubric, String right, String wrong) {
    var page = of(rubric);
    var place = page.contains(right) ? right : ScriptLine.compact(right);
    assertThat(page).contains(place);
    return page.replace(place, wrong).replaceFirst("<meta http-equiv=[^>]*>", "");
  }
}
