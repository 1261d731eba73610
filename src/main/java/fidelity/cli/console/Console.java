package fidelity.cli.console;

import fidelity.words.problem.ProblemWords;
import java.io.PrintWriter;

/// Where and how the program writes.
///
/// @param out takes what was asked for
/// @param err takes problems and other remarks
/// @param progress takes how far a run is; it may move a terminal's cursor, so no text of a file
///     goes there
/// @param problems the format of problems
/// @param words the language of problems
/// @param written the files that the run has written so far
/// @param terminal whether people see it on a terminal
public record Console(
    PrintWriter out,
    PrintWriter err,
    PrintWriter progress,
    ProblemFormat problems,
    ProblemWords words,
    WrittenFiles written,
    boolean terminal) {}
