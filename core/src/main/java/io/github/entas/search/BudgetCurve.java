package io.github.entas.search;

import io.github.entas.Checks;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What chance of the target each yearly budget buys.
 *
 * @param scenario whose draws were the sample of the search
 * @param space what could be proposed; less may be spent
 * @param objective the chance asked for
 * @param year calendar year asked about
 * @param constraints that were to be kept, too; copied
 * @param candidates mixes simulated in the sample of the search
 * @param points one a step of the budget, the smallest first; budgets that no mix fits are left
 *     out; copied
 * @param freshSeed seed of the fresh draws
 * @param fresh the best mixes on fresh draws, up to the year asked about
 * @since 0.1.0
 */
public record BudgetCurve(
    Scenario scenario,
    MixSpace space,
    Objective objective,
    int year,
    List<Constraint> constraints,
    int candidates,
    List<BudgetPoint> points,
    long freshSeed,
    Outcome fresh) {

  /** Copies the lists. */
  public BudgetCurve {
    constraints = List.copyOf(constraints);
    points = List.copyOf(points);
  }

  /**
   * The smallest budget whose chance is at least this by the lower end of its interval on fresh
   * draws.
   *
   * <p>Budgets are looked at from the largest down, and the first one that falls short ends it: as
   * more money never hurts where less may be spent, one that does not buy the chance is then called
   * enough with a probability of 2.5 % at most, however many budgets there are.
   *
   * @param chance in (0, 1), 0.8 for instance
   * @return empty where not even the largest budget is enough
   */
  public Optional<BudgetPoint> smallest(double chance) {
    new Checks().openShare("/chance", chance).throwIfAny();
    Optional<BudgetPoint> enough = Optional.empty();
    for (int i = points.size() - 1; i >= 0 && points.get(i).chance().low() >= chance; i--) {
      enough = Optional.of(points.get(i));
    }
    return enough;
  }
}
