package io.github.entas.evidence;

import io.github.entas.evidence.MetaRegression.Coefficient;

/**
 * The effect that a study without sampling error would find, if what bends the funnel is selective
 * reporting.
 *
 * <p>PET is the intercept of the estimates on their standard errors, PEESE on their variances; both
 * by weighted least squares with weights 1/v, the dispersion estimated, Student's t with k − 2
 * degrees of freedom. Unreliable below ten studies, and whenever effects differ much between
 * places. Source: Stanley and Doucouliagos 2014, Research Synthesis Methods 5(1), 60–78,
 * doi:10.1002/jrsm.1095.
 *
 * @param pet the intercept on the standard errors, of the unit of the effect
 * @param peese the intercept on the variances
 * @param petFindsAnEffect whether PET is on the same side of 0 as the weighted mean of the
 *     estimates and its two-sided p below {@link #CONDITIONAL_P}: the one-sided test at 5% of the
 *     source
 * @param fewStudies whether there are fewer than ten
 * @since 0.1.0
 */
public record PetPeese(
    Coefficient pet, Coefficient peese, boolean petFindsAnEffect, boolean fewStudies) {

  /** Where the conditional estimate changes over: p of PET, two-sided. */
  public static final double CONDITIONAL_P = 0.10;

  /**
   * Fits both, with intervals of level 0.95.
   *
   * @param studies at least three, with standard errors that differ
   * @throws io.github.entas.InvalidValueException if there are fewer, or they do not
   */
  public static PetPeese of(Studies studies) {
    Coefficient pet = Funnel.onStandardErrors(studies).get(0);
    double mean = MixedModel.pooling(studies).mean(0);
    boolean found = pet.estimate() * mean > 0 && pet.pValue() < CONDITIONAL_P;
    return new PetPeese(pet, Funnel.onVariances(studies).get(0), found, Funnel.isFew(studies));
  }

  /**
   * The conditional estimate: PEESE if {@link #petFindsAnEffect}, else PET, because PEESE is biased
   * where there is no effect and PET where there is one.
   */
  public Coefficient conditional() {
    return petFindsAnEffect ? peese : pet;
  }
}
