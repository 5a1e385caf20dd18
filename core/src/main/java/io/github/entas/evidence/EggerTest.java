package io.github.entas.evidence;

import io.github.entas.evidence.MetaRegression.Coefficient;
import java.util.List;

/**
 * Egger's test: whether less exact studies found more.
 *
 * <p>Weighted least squares of the estimates on their standard errors, weights 1/v, the dispersion
 * estimated, Student's t with k − 2 degrees of freedom. Selective reporting bends the funnel, but
 * so do smaller trials of stronger programs. Unreliable below ten studies. Source: Egger, Davey
 * Smith, Schneider and Minder 1997, BMJ 315, 629–634, doi:10.1136/bmj.315.7109.629.
 *
 * @param slope on the standard error, dimensionless; 0 for a symmetric funnel
 * @param limit what a study without error would find; not an estimate to use, see {@link PetPeese}
 * @param degreesOfFreedom k − 2
 * @param fewStudies whether there are fewer than ten
 * @since 0.1.0
 */
public record EggerTest(
    Coefficient slope, Coefficient limit, int degreesOfFreedom, boolean fewStudies) {

  /**
   * Tests, with intervals of level 0.95.
   *
   * @param studies at least three, with standard errors that differ
   * @throws io.github.entas.InvalidValueException if there are fewer, or they do not
   */
  public static EggerTest of(Studies studies) {
    List<Coefficient> line = Funnel.onStandardErrors(studies);
    return new EggerTest(line.get(1), line.get(0), studies.count() - 2, Funnel.isFew(studies));
  }
}
