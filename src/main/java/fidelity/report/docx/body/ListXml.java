package fidelity.report.docx.body;

import fidelity.report.Block.Fact;
import fidelity.report.Prose;
import fidelity.report.docx.style.WordStyle;
import java.util.List;
import java.util.stream.Collectors;

/// Lists: entries behind dots, and texts behind their labels.
record ListXml(ParagraphXml paragraphs, RunXml runs) {

  /// Entries of one list; all of them share the numbering of their style.
  String bullets(WordStyle style, List<Prose> entries) {
    return entries.stream()
        .filter(entry -> !entry.text().isBlank())
        .map(entry -> paragraphs.of(style, runs.of(entry)))
        .collect(Collectors.joining());
  }

  String facts(List<Fact> facts) {
    return facts.stream().map(this::fact).collect(Collectors.joining());
  }

  /// One value stands beside its label, several are a list under it.
  private String fact(Fact fact) {
    var label = runs.styled(WordStyle.FACT_LABEL, fact.label());
    if (fact.values().size() == 1) {
      var value = "<w:r><w:tab/></w:r>" + runs.of(fact.values().getFirst());
      return paragraphs.of(WordStyle.FACT, label + value);
    }
    return paragraphs.kept(true).of(WordStyle.FACT, label)
        + bullets(WordStyle.FACT_BULLET, fact.values());
  }
}
