package fidelity.rubric.proof;

import fidelity.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;

/// The proof that a rubric is sound, or what keeps it from being one.
///
/// Sound means: every level and every band can be reached, no question is idle, and a better
/// answer never lowers a score.
///
/// @param bands what is wrong with the bands
/// @param betweenTotals the bands whose limit no total can be, which its author may have meant
public record Proof(List<ItemProof> items, List<Defect> bands, List<BandOf> betweenTotals) {

  public Proof {
    items = List.copyOf(items);
    bands = List.copyOf(bands);
    betweenTotals = List.copyOf(betweenTotals);
  }

  /// Tries every combination of every item's answers, and every total.
  public static Proof of(Rubric rubric) {
    return new Proof(
        rubric.items().stream().map(ItemProver::prove).toList(),
        BandProver.prove(rubric),
        BandProver.betweenTotals(rubric));
  }

  /// Everything that is wrong; nothing when the rubric is sound.
  public List<Defect> defects() {
    var defects = new ArrayList<>(bands);
    items.forEach(item -> defects.addAll(item.defects()));
    return defects;
  }

  /// How many combinations were tried.
  public long combinations() {
    return items.stream().mapToLong(ItemProof::combinations).sum();
  }
}
