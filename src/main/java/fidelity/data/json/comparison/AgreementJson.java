package fidelity.data.json.comparison;

import fidelity.cohort.agreement.Coefficient;
import fidelity.cohort.agreement.PairAgreement;
import fidelity.cohort.agreement.Weighting;
import fidelity.data.json.FiguresJson;
import tools.jackson.core.JsonGenerator;

/// Writes how far raters agree. A coefficient that is not defined is null, and beside it stands
/// why.
///
/// @param json the object that is being written
record AgreementJson(JsonGenerator json) {

  /// How far two raters agree, as the value of a key.
  void pairs(String name, PairAgreement agreement) {
    var figures = new FiguresJson(json);
    var closeness = agreement.closeness();
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("pairs", closeness.pairs());
    json.writeNumberProperty("same", closeness.exact().count());
    json.writeNumberProperty("within_one", closeness.withinOne().count());
    figures.number("mean_absolute", closeness.meanAbsolute());
    figures.number("mean_signed", closeness.meanSigned());
    for (var weighting : Weighting.values()) {
      coefficient("kappa_" + weighting.id(), agreement.kappa(weighting));
    }
    for (var weighting : Weighting.values()) {
      coefficient("ac2_" + weighting.id(), agreement.ac2(weighting));
    }
    coefficient("icc_a1", agreement.icc());
    json.writeEndObject();
  }

  /// A coefficient, or why it is not defined.
  void coefficient(String name, Coefficient coefficient) {
    json.writeObjectPropertyStart(name);
    switch (coefficient) {
      case Coefficient.Found(var value, var error, var interval) -> {
        json.writeNumberProperty("value", value);
        error.ifPresent(each -> json.writeNumberProperty("standard_error", each));
        interval.ifPresent(
            ends -> {
              json.writeNumberProperty("from", ends.from());
              json.writeNumberProperty("to", ends.to());
            });
      }
      case Coefficient.NotDefined(var why) -> {
        json.writeNullProperty("value");
        json.writeStringProperty("not_defined", why.id());
      }
    }
    json.writeEndObject();
  }
}
