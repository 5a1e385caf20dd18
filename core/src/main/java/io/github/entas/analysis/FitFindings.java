package io.github.entas.analysis;

import io.github.entas.population.WelfareFit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of a fitted welfare distribution should know: that the family cannot match, and
 * which figures it misses.
 *
 * @since 0.1.0
 */
public final class FitFindings {

  private FitFindings() {}

  /**
   * A warning for every remark: {@code welfare-family-cannot-match} where the fit is no solution,
   * otherwise {@code welfare-fit}.
   */
  public static List<Finding> of(WelfareFit fit) {
    String code = fit.converged() ? "welfare-fit" : "welfare-family-cannot-match";
    List<Finding> findings = new ArrayList<>();
    for (String remark : fit.remarks()) {
      findings.add(Finding.warning(code, "", remark));
    }
    return List.copyOf(findings);
  }
}
