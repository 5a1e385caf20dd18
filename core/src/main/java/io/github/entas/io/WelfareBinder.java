package io.github.entas.io;

import io.github.entas.population.DagumWelfare;
import io.github.entas.population.GroupedWelfare;
import io.github.entas.population.LognormalWelfare;
import io.github.entas.population.ShiftedLognormalWelfare;
import io.github.entas.population.SinghMaddalaWelfare;
import io.github.entas.population.Welfare;
import io.github.entas.population.WelfareParameter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads welfare distributions: an object with a type. */
final class WelfareBinder {

  /** In place of what cannot be read. */
  static final Welfare STAND_IN = LognormalWelfare.ofHeadcountAndSigma(0.1, 0.5);

  private static final Map<String, Function<Fields, Welfare>> KINDS = kinds();

  private WelfareBinder() {}

  /** The distribution; {@link #STAND_IN}, and a problem, if it is none. */
  static Welfare read(Element element) {
    Fields fields = new Fields(element);
    @Nullable Function<Fields, Welfare> kind = fields.kind(KINDS);
    return kind == null ? STAND_IN : kind.apply(fields);
  }

  private static Map<String, Function<Fields, Welfare>> kinds() {
    Map<String, Function<Fields, Welfare>> kinds = new LinkedHashMap<>();
    kinds.put("lognormal", fields -> given(fields, LognormalWelfare::new));
    kinds.put("shiftedLognormal", fields -> given(fields, ShiftedLognormalWelfare::new));
    kinds.put("dagum", fields -> three(fields, "p", DagumWelfare::new));
    kinds.put("singhMaddala", fields -> three(fields, "q", SinghMaddalaWelfare::new));
    kinds.put("grouped", WelfareBinder::grouped);
    kinds.put("sample", SampleBinder::read);
    return Collections.unmodifiableMap(kinds);
  }

  private static Welfare given(Fields fields, Function<Map<WelfareParameter, Double>, Welfare> of) {
    Map<WelfareParameter, Double> given = new EnumMap<>(WelfareParameter.class);
    for (WelfareParameter parameter : WelfareParameter.values()) {
      @Nullable Double value = fields.numberOrNull(parameter.key());
      if (value != null) {
        given.put(parameter, value);
      }
    }
    return fields.buildIfReadable(() -> of.apply(given), STAND_IN);
  }

  private static Welfare three(Fields fields, String shape, OfThree family) {
    double scale = fields.number("scale");
    double a = fields.number("a");
    double other = fields.number(shape);
    return fields.buildIfReadable(() -> family.of(scale, a, other), STAND_IN);
  }

  private static Welfare grouped(Fields fields) {
    double mean = fields.number("mean");
    List<Double> shares = fields.numbers("shares");
    List<Double> population =
        fields.has("population") ? fields.numbers("population") : equal(shares.size());
    return fields.buildIfReadable(() -> new GroupedWelfare(mean, population, shares), STAND_IN);
  }

  private static List<Double> equal(int groups) {
    return Collections.nCopies(groups, 1.0 / groups);
  }

  /** A distribution with a scale and two shapes. */
  private interface OfThree {
    Welfare of(double scale, double a, double other);
  }
}
