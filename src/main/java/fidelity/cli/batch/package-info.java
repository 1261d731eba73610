/// Many inputs in one run, which none of them ends.
///
/// The way of an input: [InputScorer] makes a [Attempt.Scored] of it, [ReportNames] gives it its
/// name, [ReportFolder][fidelity.cli.outputs.ReportFolder] writes its reports, and [BatchRun] takes
/// each that is [Finished], in order, into the cohort's files.
@NullMarked
package fidelity.cli.batch;

import org.jspecify.annotations.NullMarked;
