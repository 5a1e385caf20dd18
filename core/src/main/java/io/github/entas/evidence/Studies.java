package io.github.entas.evidence;

import io.github.entas.Checks;
import io.github.entas.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What studies of one question found: an estimate each, and its sampling variance.
 *
 * <p>Immutable. All estimates have the same unit, log points for instance; variances its square.
 * Sampling variances are taken as known, as everywhere in random-effects meta-analysis.
 *
 * @since 0.1.0
 */
public final class Studies {

  private final List<String> ids;
  private final double[] estimates;
  private final double[] variances;

  private Studies(List<String> ids, double[] estimates, double[] variances) {
    this.ids = ids;
    this.estimates = estimates;
    this.variances = variances;
  }

  /**
   * Studies called "1", "2", ….
   *
   * @param estimates one a study, finite; copied
   * @param variances as many, in the same order, greater than 0; copied
   * @throws InvalidValueException if there is none, the lengths differ or a value is out of range
   */
  public static Studies of(double[] estimates, double[] variances) {
    return checked(estimates, variances, "variances");
  }

  /**
   * As {@link #of}, from standard errors.
   *
   * @param estimates one a study, finite; copied
   * @param standardErrors as many, in the same order, greater than 0; squared
   * @throws InvalidValueException as {@link #of}
   */
  public static Studies ofStandardErrors(double[] estimates, double[] standardErrors) {
    checked(estimates, standardErrors, "standardErrors");
    return checked(
        estimates, Arrays.stream(standardErrors).map(s -> s * s).toArray(), "standardErrors");
  }

  /**
   * These studies under other names.
   *
   * @param newIds as many as there are studies, each once, not blank; copied
   * @throws InvalidValueException if a name is blank or given twice, or the number differs
   */
  public Studies withIds(List<String> newIds) {
    Checks checks =
        new Checks()
            .that(
                newIds.size() == count(),
                "/ids",
                "be as many as studies, " + count(),
                newIds.size());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < newIds.size(); i++) {
      String id = newIds.get(i);
      checks.text("/ids[" + i + "]", id);
      checks.that(seen.add(id), "/ids[" + i + "]", "be the name of one study only", '"' + id + '"');
    }
    checks.throwIfAny();
    return new Studies(List.copyOf(newIds), estimates, variances);
  }

  /** These studies but one; at least one must be left. */
  public Studies without(int study) {
    List<Integer> kept = IntStream.range(0, count()).filter(i -> i != study).boxed().toList();
    return subset(kept);
  }

  /** Some of these studies, in the order of their indices. */
  private Studies subset(List<Integer> kept) {
    double[] y = kept.stream().mapToDouble(this::estimate).toArray();
    double[] v = kept.stream().mapToDouble(this::variance).toArray();
    List<String> names = new ArrayList<>();
    kept.forEach(i -> names.add(ids.get(i)));
    return of(y, v).withIds(names);
  }

  /** How many there are, k. */
  public int count() {
    return estimates.length;
  }

  /** The names, in order; unmodifiable. */
  public List<String> ids() {
    return ids;
  }

  /** The estimate of the i-th study, y_i. */
  public double estimate(int i) {
    return estimates[i];
  }

  /** The sampling variance of the i-th study, v_i. */
  public double variance(int i) {
    return variances[i];
  }

  /** A copy of the estimates, in order. */
  public double[] estimates() {
    return estimates.clone();
  }

  /** A copy of the variances, in order. */
  public double[] variances() {
    return variances.clone();
  }

  private static Studies checked(double[] estimates, double[] spreads, String name) {
    Checks checks =
        new Checks()
            .that(estimates.length > 0, "/estimates", "hold at least one study", "none")
            .that(
                spreads.length == estimates.length,
                "/" + name,
                "be as many as estimates, " + estimates.length,
                spreads.length);
    for (int i = 0; i < estimates.length; i++) {
      checks.finite("/estimates[" + i + "]", estimates[i]);
    }
    for (int i = 0; i < spreads.length; i++) {
      checks.positive("/" + name + "[" + i + "]", spreads[i]);
    }
    checks.throwIfAny();
    List<String> ids =
        IntStream.rangeClosed(1, estimates.length).mapToObj(Integer::toString).toList();
    return new Studies(ids, estimates.clone(), spreads.clone());
  }
}
