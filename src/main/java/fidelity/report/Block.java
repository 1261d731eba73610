package fidelity.report;

import java.util.List;

/// One piece of a document between two line breaks.
public sealed interface Block {

  /// A heading. Levels run from 1 (the title, once) to 3 and never skip one on the way down.
  record Heading(int level, String text) implements Block {

    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("A heading of level " + level);
      }
    }
  }

  /// A paragraph of prose.
  record Paragraph(Prose prose) implements Block {

    /// A paragraph of plain text.
    public static Paragraph of(String text) {
      return new Paragraph(Prose.of(text));
    }
  }

  /// A list whose order says nothing.
  record Bullets(List<Prose> entries) implements Block {

    public Bullets {
      entries = List.copyOf(entries);
    }

    /// A list of plain texts.
    public static Bullets of(List<String> texts) {
      return new Bullets(texts.stream().map(Prose::of).toList());
    }
  }

  /// A short word before a text, as in "Sources: ...", several of them under one another.
  record Facts(List<Fact> facts) implements Block {

    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// One label and what it says; every prose is a paragraph of its own.
  record Fact(String label, List<Prose> values) {

    public Fact {
      values = List.copyOf(values);
    }

    /// A label and one plain text.
    public static Fact of(String label, String value) {
      return new Fact(label, List.of(Prose.of(value)));
    }
  }

  /// What the item's criterion asks, beside the score it got: the two-celled box of a review
  /// report.
  ///
  /// @param text the criterion
  /// @param label the word above the score
  /// @param score the score or the range, as printed
  record ScoreBox(Prose text, String label, String score) implements Block {}

  /// The document's contents, made of its headings of level 2 and 3.
  record Contents(String heading) implements Block {}

  /// What follows begins on a new page.
  record PageBreak() implements Block {}

  /// The first page: title, lines under it, the result at a glance.
  ///
  /// @param title the document's title, its only heading of level 1
  /// @param lines what stands under it: organisation, unit, dates, kind
  /// @param resultLabel the words above the result
  /// @param result the total as printed, "97/125" or "82-104/125"
  /// @param band the band in words
  /// @param levels how many scores an item can get by the rubric's scale, each drawn as a step
  record Cover(
      String title, List<Fact> lines, String resultLabel, String result, String band, int levels)
      implements Block {

    public Cover {
      lines = List.copyOf(lines);
    }
  }

  /// The same told at several lengths, for a writer that has pages to keep to: it takes the first
  /// that stands on one page, else the last. A writer without pages takes the first.
  ///
  /// @param versions the longest first, at least one, all under the same headings
  record Alternatives(List<List<Block>> versions) implements Block {

    public Alternatives {
      versions = versions.stream().map(List::copyOf).toList();
      if (versions.stream().map(Alternatives::headings).distinct().count() != 1) {
        throw new IllegalArgumentException("Versions under headings of their own");
      }
    }

    private static List<Block> headings(List<Block> version) {
      return version.stream().filter(Heading.class::isInstance).toList();
    }
  }

  /// A table; see [Table].
  record TableBlock(Table table) implements Block {}

  /// A drawing; see [Figure].
  record FigureBlock(Figure figure) implements Block {}
}
