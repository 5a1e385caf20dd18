package io.github.entas.engine;

import io.github.entas.population.LatentLognormal;
import io.github.entas.program.ErrorRates;
import java.util.List;

/**
 * How the effect of a program is worked out under a strategy: from tables of all households,
 * take-up and enrollment integrated, or from events sampled on a rotating block of households.
 *
 * <p>This is the one rule that chooses. Tables need an eligibility that no draw changes, households
 * whose poverty is a smooth function of a shift, and histories of eligibility few enough to be told
 * apart. What households in several programs add is sampled either way.
 */
public enum EnginePlan {
  /** By tables. */
  TABLES,
  /** By events: whether a household is listed depends on its welfare and growth in the draw. */
  EVENTS_ERROR_RATES,
  /** By events: a lever moves the accuracy of the proxy test. */
  EVENTS_ACCURACY_LEVER,
  /** By events: a cohort it serves has no, or hardly any, transitory share to smooth poverty. */
  EVENTS_NO_SHOCK,
  /**
   * By events: welfare of a cohort it serves is not lognormal, so that no table fits its shifts.
   */
  EVENTS_NOT_LOGNORMAL,
  /** By events: the registry is renewed too often to tell all histories of eligibility apart. */
  EVENTS_LONG_HISTORY;

  /** The plan of a lane. */
  static EnginePlan of(Model model, Lanes.Lane lane) {
    ProgramModel program = model.program(lane.item());
    if (program.program().targeting() instanceof ErrorRates) {
      return EVENTS_ERROR_RATES;
    }
    if (moves(model, lane, program.accuracy())) {
      return EVENTS_ACCURACY_LEVER;
    }
    if (program.epochs()[model.years() - 1] >= Groups.MOST_EPOCHS) {
      return EVENTS_LONG_HISTORY;
    }
    for (int c = 0; c < model.cohorts(); c++) {
      if (program.cohorts()[c] && !model.isSmooth(c)) {
        return model.distribution(c) instanceof LatentLognormal
            ? EVENTS_NO_SHOCK
            : EVENTS_NOT_LOGNORMAL;
      }
    }
    return TABLES;
  }

  private static boolean moves(Model model, Lanes.Lane lane, List<LeverIndex.Placed> levers) {
    for (LeverIndex.Placed placed : levers) {
      for (int t = 1; t < model.years(); t++) {
        if (model.strength(placed, lane.strategy(), t) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
