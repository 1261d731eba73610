package fidelity.report.pdf;

/// A heading as others point to it: the contents, the bookmarks.
record Anchor(int number, int level, String text) {}
