package io.github.entas.population;

import static io.github.entas.population.WelfareParameter.FLOOR;
import static io.github.entas.population.WelfareParameter.GINI;
import static io.github.entas.population.WelfareParameter.HEADCOUNT;
import static io.github.entas.population.WelfareParameter.MEAN;
import static io.github.entas.population.WelfareParameter.MEDIAN;
import static io.github.entas.population.WelfareParameter.POVERTY_GAP;
import static io.github.entas.population.WelfareParameter.SIGMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.entas.InvalidValueException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way of giving what no distribution can have, with its message, at a line of 600,000. */
class WelfareRefusalTest {

  private static final double LINE = 600000;
  private static final Pattern NEAREST =
      Pattern.compile("Maybe ([0-9.]+), the nearest feasible value\\.");

  static Stream<Arguments> infeasible() {
    return Stream.of(
        refused(
            "/povertyGap",
            "povertyGap must be less than headcount = 0.0671: 0.82\n"
                + "Maybe 0.0082 was meant: rates are fractions.",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            0.82),
        refused(
            "/povertyGap",
            "povertyGap must be less than headcount = 0.01: 0.01\n"
                + "Maybe 0.0001 was meant: rates are fractions.",
            HEADCOUNT,
            0.01,
            POVERTY_GAP,
            0.01),
        refused(
            "/povertyGap",
            "povertyGap must be at most 0.0475432, where sigma reaches its limit 5: 0.06\n"
                + "Maybe 0.0475432, the nearest feasible value.",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            0.06),
        refused(
            "/povertyGap",
            "povertyGap must be at least 0.0000000294579,"
                + " where sigma falls to its limit 0.000001: 1.0E-10\n"
                + "Maybe 0.0000000294579, the nearest feasible value.",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            1e-10),
        refused(
            "/povertyGap",
            "povertyGap must be less than headcount × (povertyLine − floor)/povertyLine"
                + " = 0.03355: 0.05\nMaybe 0.0237716, the nearest feasible value.",
            FLOOR,
            300000,
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            0.05),
        refused(
            "/floor",
            "floor must be less than povertyLine = 600000: 600000.0\n"
                + "Maybe another unit was meant: both are money per person per month.",
            FLOOR,
            600000,
            HEADCOUNT,
            0.0671,
            SIGMA,
            0.7),
        refused(
            "/mean",
            "mean must be greater than povertyLine = 600000 where headcount is given: 550000.0\n"
                + "Maybe 600001, the nearest feasible value.",
            MEAN,
            550000,
            HEADCOUNT,
            0.2),
        refused(
            "/mean",
            "mean must be greater than povertyLine = 600000 where headcount is given: 550000.0",
            MEAN,
            550000,
            HEADCOUNT,
            0.995),
        refused(
            "/mean",
            "mean must be at least 600001, where sigma falls to its limit 0.000001: 600000.5\n"
                + "Maybe 600001, the nearest feasible value.",
            MEAN,
            600000.5,
            HEADCOUNT,
            0.1),
        refused(
            "/headcount",
            "headcount must be at most 0.979299, where sigma reaches its limit 5: 0.99\n"
                + "Maybe 0.979299, the nearest feasible value.",
            MEAN,
            6e6,
            HEADCOUNT,
            0.99),
        refused(
            "/gini",
            "gini must be at most 0.999593, where sigma reaches its limit 5: 0.9999\n"
                + "Maybe 0.999593, the nearest feasible value.",
            HEADCOUNT,
            0.0671,
            GINI,
            0.9999),
        refused(
            "/gini",
            "gini must be at least 0.00000056419,"
                + " where sigma falls to its limit 0.000001: 1.0E-9\n"
                + "Maybe 0.00000056419, the nearest feasible value.",
            MEAN,
            1e6,
            GINI,
            1e-9),
        refused(
            "/gini",
            "gini must be at most 0.699715, where sigma reaches its limit 5: 0.8\n"
                + "Maybe 0.699715, the nearest feasible value.",
            FLOOR,
            300000,
            MEAN,
            1e6,
            GINI,
            0.8),
        refused(
            "/gini",
            "gini must be at most 0.0539489, the largest with this floor and headcount"
                + " and sigma up to 5: 0.9\nMaybe 0.0539489, the nearest feasible value.",
            FLOOR,
            300000,
            HEADCOUNT,
            0.999,
            GINI,
            0.9),
        refused(
            "/mean",
            "mean must be greater than floor = 300000.0: 250000.0",
            FLOOR,
            300000,
            MEAN,
            250000,
            SIGMA,
            0.5),
        refused(
            "/median",
            "median must be greater than floor = 300000.0: 300000.0",
            FLOOR,
            300000,
            MEDIAN,
            300000,
            SIGMA,
            0.5),
        refused(
            "/mean",
            "mean must be at least 1006340, that of the lognormal without a floor with this"
                + " headcount and povertyGap: 900000.0\nMaybe 1006350, the nearest feasible value.",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            0.0082,
            MEAN,
            900000),
        refused(
            "/mean",
            "mean must be at most 49643800000000, where sigma reaches its limit 5: 1.0E15\n"
                + "Maybe 49643800000000, the nearest feasible value.",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            0.0082,
            MEAN,
            1e15),
        refused(
            "/povertyGap",
            "povertyGap must be at most 0.0475432, where sigma reaches its limit 5: 0.06\n"
                + "Maybe 0.0252165, the nearest feasible value.",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            0.06,
            MEAN,
            1e7),
        refused(
            "/povertyGap",
            "povertyGap must be at least headcount/10000000000,"
                + " or the floor cannot be told from the line: 1.0E-13\n"
                + "Maybe 0.0000000000660707, the nearest feasible value.",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            1e-13,
            MEAN,
            1e6),
        refused(
            "/povertyGap",
            "povertyGap must be at most 0.0475432, where sigma reaches its limit 5: 0.06",
            HEADCOUNT,
            0.0671,
            POVERTY_GAP,
            0.06,
            MEAN,
            1e15));
  }

  private static Arguments refused(String path, String message, Object... parametersAndValues) {
    Map<WelfareParameter, Double> given = new EnumMap<>(WelfareParameter.class);
    for (int i = 0; i < parametersAndValues.length; i += 2) {
      double value = ((Number) parametersAndValues[i + 1]).doubleValue();
      given.put((WelfareParameter) parametersAndValues[i], value);
    }
    return Arguments.of(path, message, given);
  }

  @ParameterizedTest
  @MethodSource("infeasible")
  void infeasibleValuesAreRefusedWithReasonAndNearestFeasibleValue(
      String path, String message, Map<WelfareParameter, Double> given) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> fit(given));

    assertThat(refusal).isNotNull().hasMessage(message);
    assertThat(refusal.violations())
        .singleElement()
        .satisfies(v -> assertThat(v.path()).isEqualTo(path));
  }

  @ParameterizedTest
  @MethodSource("infeasible")
  void whatIsSuggestedIsFeasible(String path, String message, Map<WelfareParameter, Double> given) {
    Matcher nearest = NEAREST.matcher(message);
    List<Double> suggestions = new ArrayList<>();
    while (nearest.find()) {
      suggestions.add(Double.parseDouble(nearest.group(1)));
    }
    for (double suggestion : suggestions) {
      Map<WelfareParameter, Double> better = new EnumMap<>(given);
      Stream.of(WelfareParameter.values())
          .filter(p -> path.equals("/" + p.key()))
          .forEach(p -> better.put(p, suggestion));
      assertThatCode(() -> fit(better)).doesNotThrowAnyException();
    }
  }

  private static LatentLognormal fit(Map<WelfareParameter, Double> given) {
    boolean shifted = given.containsKey(FLOOR) || given.size() == 3;
    Welfare welfare = shifted ? new ShiftedLognormalWelfare(given) : new LognormalWelfare(given);
    return (LatentLognormal) welfare.fit(LINE);
  }
}
