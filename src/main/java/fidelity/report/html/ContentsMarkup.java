package fidelity.report.html;

import static fidelity.markup.Markup.tag;

import fidelity.markup.Markup.Element;
import fidelity.report.html.PageAnchors.Anchor;

/// The way to the parts of a page: a link to each heading of level 2.
record ContentsMarkup(PageAnchors anchors) {

  /// The links under these words, which are no heading: what they stand above is not read on.
  Element of(String words) {
    var shown = ShownText.of(words);
    return tag(
            "nav",
            tag("p", shown).with("aria-hidden", "true"),
            tag("ul", anchors.contents().stream().map(ContentsMarkup::entry).toList()))
        .with("aria-label", shown);
  }

  private static Element entry(Anchor anchor) {
    var link = tag("a", ShownText.of(anchor.heading().title())).with("href", anchor.address());
    return tag("li", link);
  }
}
