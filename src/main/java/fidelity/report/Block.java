package fidelity.report;

import fidelity.report.Figure.BandScale;
import java.util.List;

/// One piece of a document between two line breaks.
public sealed interface Block {

  /// A heading. Levels run from 1 (the title, once) to 3 and never skip one on the way down.
  ///
  /// @param aside what is set at the end of its line, as an item's score; empty for nothing
  /// @param id what tables refer to it by; empty for nothing
  record Heading(int level, String text, String aside, String id) implements Block {

    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("A heading of level " + level);
      }
    }

    /// A heading that nothing refers to.
    public Heading(int level, String text) {
      this(level, text, "", "");
    }

    /// All that the heading says: "1. Caseload size – score 5".
    public String title() {
      return aside.isEmpty() ? text : "%s – %s".formatted(text, aside);
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
  ///
  /// @param columns in how many columns short entries are set where a page has room, at least 1
  record Bullets(List<Prose> entries, int columns) implements Block {

    public Bullets {
      entries = List.copyOf(entries);
    }

    /// A list in one column.
    public Bullets(List<Prose> entries) {
      this(entries, 1);
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

  /// One label and what it says; several values are a list.
  record Fact(String label, List<Prose> values) {

    public Fact {
      values = List.copyOf(values);
    }

    /// A label and one plain text.
    public static Fact of(String label, String value) {
      return new Fact(label, List.of(Prose.of(value)));
    }
  }

  /// The document's contents, made of the headings of level 2 that follow. Short documents go
  /// without.
  record Contents(String heading) implements Block {}

  /// The result at a glance: the total large, beside it the scale of bands.
  ///
  /// @param label the words above the total
  /// @param total the total as printed, "97/125" or "82–104/125"
  /// @param band the band in words
  /// @param distance how far the next band is; empty for nothing
  /// @param points on what scale the total is and how many points are behind it; empty for nothing
  record Result(
      String label, String total, String band, String distance, String points, BandScale scale)
      implements Block {}

  /// Blocks side by side, each list in a column of its own; they are read one column after another.
  /// They hold texts.
  record Columns(List<List<Block>> columns) implements Block {

    public Columns {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /// Blocks that stay on one page wherever a page can hold them.
  record Group(List<Block> blocks) implements Block {

    public Group {
      blocks = List.copyOf(blocks);
    }
  }

  /// The same told at several lengths, for a writer that has pages to keep to: it takes the first
  /// that stands on one page, else the last. A writer without pages takes the first.
  ///
  /// @param versions the longest first, at least one, all under the same headings
  record Alternatives(List<List<Block>> versions) implements Block {

    public Alternatives {
      versions = versions.stream().map(List::copyOf).toList();
      if (versions.stream().map(DocumentHeadings::of).distinct().count() != 1) {
        throw new IllegalArgumentException("Versions under headings of their own");
      }
    }
  }

  /// A table; see [Table].
  record TableBlock(Table table) implements Block {}

  /// A drawing; see [Figure].
  record FigureBlock(Figure figure) implements Block {}

  /// A place where the one who is reported on replies, in files that can be written in; others
  /// leave it out.
  ///
  /// @param tag what a program finds the reply by, as "reply-17"
  /// @param label what it is the reply to, in words
  /// @param placeholder what stands there until there is a reply
  record Reply(String tag, String label, String placeholder) implements Block {}
}
