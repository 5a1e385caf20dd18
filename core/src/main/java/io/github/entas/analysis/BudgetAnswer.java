package io.github.entas.analysis;

import io.github.entas.Checks;
import io.github.entas.analysis.Statement.Count;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Text;
import io.github.entas.analysis.Statement.Year;
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
        Statement.of(
            "chance-out-of-reach",
            new Count(curve.space().budget()),
            new Text(curve.scenario().currency()),
            new Share(chance),
            new Year(curve.year()),
            new Share(largest.chance().value()),
            new Share(largest.chance().low()),
            new Share(largest.chance().high())));
  }
}
