package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.search.BudgetCurve;
import io.github.entas.search.BudgetPoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How little money a year is enough for a chance of the target.
 *
 * @param curve what chance each budget buys
 * @param chance wanted, in (0, 1)
 * @param smallest the smallest budget with that chance by the lower end of its interval on fresh
 *     draws, {@link BudgetCurve#smallest}; null if not even the largest has it
 * @param findings what a reader should know, those of the scenario last; copied
 * @since 0.1.0
 */
public record BudgetAnswer(
    BudgetCurve curve, double chance, @Nullable BudgetPoint smallest, List<Finding> findings) {

  /** Copies the findings. */
  public BudgetAnswer {
    new Checks().openShare("/chance", chance).throwIfAny();
    findings = List.copyOf(findings);
  }

  /** The answer of a curve. */
  public static BudgetAnswer of(BudgetCurve curve, double chance) {
    BudgetPoint smallest = curve.smallest(chance).orElse(null);
    List<Finding> findings = new ArrayList<>();
    if (smallest == null) {
      findings.add(outOfReach(curve, chance));
    }
    findings.addAll(Findings.of(curve.scenario()));
    return new BudgetAnswer(curve, chance, smallest, findings);
  }

  private static Finding outOfReach(BudgetCurve curve, double chance) {
    BudgetPoint largest = curve.points().get(curve.points().size() - 1);
    return Finding.warning(
        "chance-out-of-reach",
        "/target",
        "No mix of up to "
            + Figures.whole(curve.space().budget())
            + " "
            + curve.scenario().currency()
            + " a year has a chance of "
            + Figures.percent(chance)
            + " in "
            + curve.year()
            + ": the best of that budget has "
            + Figures.percent(largest.chance().value())
            + " ("
            + Figures.percent(largest.chance().low())
            + " to "
            + Figures.percent(largest.chance().high())
            + ").");
  }
}
