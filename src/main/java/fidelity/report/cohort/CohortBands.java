package fidelity.report.cohort;

import fidelity.cohort.Standing;
import fidelity.cohort.overview.Overview.Group;
import fidelity.report.Figure.BandScale;
import fidelity.report.Figure.Dot;
import fidelity.report.Figure.Dots;
import fidelity.report.bands.BandStretches;
import fidelity.rubric.Rubric;
import fidelity.words.BandTexts;
import fidelity.words.Words;
import fidelity.words.cohort.CohortTotalTexts;
import fidelity.words.cohort.GroupTexts;
import fidelity.words.cohort.StandingTexts;
import fidelity.words.phrase.CohortReportPhrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Totals drawn on the scale of bands: their mean, and that of every service.
record CohortBands(Rubric rubric, Words words) {

  /// The mean of the totals.
  ///
  /// @param printed the same as it is printed
  BandScale scale(BigDecimal mean, String printed) {
    var band = rubric.bands().of(mean);
    return new BandScale(
        "",
        words.say(
            CohortReportPhrase.MEAN_FINDING,
            new CohortTotalTexts(rubric, words).name(),
            printed,
            band.name(),
            number(rubric.least()),
            number(rubric.most()),
            String.join("; ", new BandTexts(rubric, words).lines())),
        new BandStretches(rubric, words).reachable(band::equals),
        mean,
        mean,
        printed,
        number(rubric.most()));
  }

  /// The totals of services, the first ones of many.
  Dots dots(List<Standing> standings, int most) {
    var texts = new StandingTexts(rubric, words);
    return new Dots(
        texts.key(standings),
        texts.finding(standings),
        new BandStretches(rubric, words).all(),
        number(rubric.most()),
        standings.stream().limit(most).map(standing -> dot(standing, texts)).toList());
  }

  private static Dot dot(Standing standing, StandingTexts texts) {
    var latest = standing.latest();
    return new Dot(
        latest.occasion().site().name(),
        latest.total().lowest(),
        latest.total().highest(),
        standing.before().map(review -> review.total().lowest()),
        texts.total(latest));
  }

  /// The means of groups.
  ///
  /// @param groups those whose mean is shown, at least one
  Dots dots(List<Group> groups, GroupTexts texts) {
    return new Dots(
        new CohortTotalTexts(rubric, words).keyOfGroups(),
        texts.finding(groups),
        new BandStretches(rubric, words).all(),
        number(rubric.most()),
        groups.stream().map(group -> dot(group, texts)).toList());
  }

  private static Dot dot(Group group, GroupTexts texts) {
    var mean = group.statistics().flatMap(each -> each.total().scores().mean()).orElseThrow();
    return new Dot(texts.name(group), mean, mean, Optional.empty(), texts.mean(group));
  }

  private String number(BigDecimal total) {
    return words.number(total, rubric.decimals());
  }
}
