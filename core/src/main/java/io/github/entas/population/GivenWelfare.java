package io.github.entas.population;

import static io.github.entas.population.WelfareParameter.FLOOR;
import static io.github.entas.population.WelfareParameter.GINI;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;

import io.github.entas.Checks;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of given welfare parameters that need no poverty line. */
final class GivenWelfare {

  private static final String EXACTLY_ONE = "be given by exactly one of ";
  private static final String TRIPLE_KEYS = "(headcount, povertyGap, mean)";

  private final Map<WelfareParameter, Double> given;
  private final Checks checks = new Checks();

  private GivenWelfare(Map<WelfareParameter, Double> given) {
    this.given = given;
  }

  /** A checked, ordered, unmodifiable copy of what gives a lognormal without a floor. */
  static Map<WelfareParameter, Double> plain(Map<WelfareParameter, Double> given) {
    GivenWelfare welfare = new GivenWelfare(copy(given));
    boolean allowed = isPair(given) && !given.containsKey(FLOOR);
    boolean other = isTriple(given) || isPair(given);
    welfare.checkSet(allowed, pairs(""), other ? "Maybe type shiftedLognormal was meant." : "");
    return welfare.checked();
  }

  /** A checked, ordered, unmodifiable copy of what gives a lognormal with a floor. */
  static Map<WelfareParameter, Double> shifted(Map<WelfareParameter, Double> given) {
    GivenWelfare welfare = new GivenWelfare(copy(given));
    boolean allowed = isTriple(given) || (isPair(given) && given.containsKey(FLOOR));
    welfare.checkSet(
        allowed,
        TRIPLE_KEYS + ", " + pairs("floor with "),
        isPair(given) ? "Maybe type lognormal was meant: it has no floor." : "");
    return welfare.checked();
  }

  /** Whether (headcount, povertyGap, mean) is given. */
  static boolean isTriple(Map<WelfareParameter, Double> given) {
    return given.size() == 3
        && given.containsKey(HEADCOUNT)
        && given.containsKey(POVERTY_GAP)
        && given.containsKey(MEAN);
  }

  private static boolean isPair(Map<WelfareParameter, Double> given) {
    return WelfarePair.of(given).isPresent();
  }

  private static Map<WelfareParameter, Double> copy(Map<WelfareParameter, Double> given) {
    Map<WelfareParameter, Double> ordered = new EnumMap<>(WelfareParameter.class);
    ordered.putAll(Map.copyOf(given));
    return Collections.unmodifiableMap(ordered);
  }

  private static String pairs(String prefix) {
    return Stream.of(WelfarePair.values())
        .map(pair -> prefix + pair.keys())
        .collect(Collectors.joining(", "));
  }

  private void checkSet(boolean allowed, String sets, String maybe) {
    checks.that(allowed, "", EXACTLY_ONE + sets, keys(given.keySet()), maybe);
  }

  private static String keys(Collection<WelfareParameter> parameters) {
    return parameters.stream()
        .map(WelfareParameter::key)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private Map<WelfareParameter, Double> checked() {
    given.forEach(this::checkRange);
    checks.throwIfAny();
    checkGapBelowHeadcount();
    checkAboveFloor(MEAN);
    checkAboveFloor(WelfareParameter.MEDIAN);
    checks.throwIfAny();
    checkGini();
    checks.throwIfAny();
    return given;
  }

  private void checkRange(WelfareParameter parameter, double value) {
    String path = "/" + parameter.key();
    switch (parameter) {
      case FLOOR -> checks.nonNegative(path, value);
      case HEADCOUNT, POVERTY_GAP, GINI -> checks.openShare(path, value);
      case MEAN, MEDIAN -> checks.positive(path, value);
      case SIGMA -> LatentLognormal.checkSigma(checks, value);
    }
  }

  private void checkGapBelowHeadcount() {
    if (!given.containsKey(POVERTY_GAP)) {
      return;
    }
    double gap = given.getOrDefault(POVERTY_GAP, Double.NaN);
    double headcount = given.getOrDefault(HEADCOUNT, Double.NaN);
    BigDecimal asPercent = BigDecimal.valueOf(gap).movePointLeft(2);
    checks.that(
        gap < headcount,
        "/povertyGap",
        "be less than headcount = " + headcount,
        gap,
        asPercent.doubleValue() < headcount
            ? "Maybe " + asPercent.toPlainString() + " was meant: rates are fractions."
            : "");
  }

  private void checkAboveFloor(WelfareParameter parameter) {
    if (given.containsKey(parameter) && given.containsKey(FLOOR)) {
      double value = given.getOrDefault(parameter, Double.NaN);
      double floor = given.getOrDefault(FLOOR, Double.NaN);
      checks.that(value > floor, "/" + parameter.key(), "be greater than floor = " + floor, value);
    }
  }

  /** The Gini must be one a σ in its range has; with headcount and a floor that needs the line. */
  private void checkGini() {
    double floor = given.getOrDefault(FLOOR, 0.0);
    boolean needsLine = floor > 0 && !given.containsKey(MEAN);
    if (!given.containsKey(GINI) || needsLine) {
      return;
    }
    double mean = given.getOrDefault(MEAN, 1.0);
    double share = floor > 0 ? (mean - floor) / mean : 1;
    new SigmaLimits(GINI, given.getOrDefault(GINI, Double.NaN), checks)
        .atLeast(share * LatentLognormal.giniOfSigma(LatentLognormal.MIN_SIGMA))
        .atMost(share * LatentLognormal.giniOfSigma(LatentLognormal.MAX_SIGMA));
  }
}
