package fidelity.cli.console;

import java.io.PrintWriter;

/// Where the program speaks, and how.
///
/// @param out takes what was asked for
/// @param err takes problems and progress
/// @param problems how problems are worded
/// @param terminal whether people see it on a terminal
public record Console(PrintWriter out, PrintWriter err, ProblemFormat problems, boolean terminal) {}
