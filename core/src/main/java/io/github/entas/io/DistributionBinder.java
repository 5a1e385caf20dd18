package io.github.entas.io;

import io.github.entas.stat.BetaDistribution;
import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.IntervalDistribution;
import io.github.entas.stat.LogNormalDistribution;
import io.github.entas.stat.MixtureDistribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.stat.QuantileDistribution;
import io.github.entas.stat.StudentTDistribution;
import io.github.entas.stat.TriangularDistribution;
import io.github.entas.stat.TruncatedNormalDistribution;
import io.github.entas.stat.UniformDistribution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads uncertain numbers: a plain number, or an object with a type. */
final class DistributionBinder {

  /** In the range of every field there is. */
  static final Distribution STAND_IN = Distribution.constant(0.5);

  private static final Map<String, Function<Fields, Distribution>> KINDS = kinds();

  /** Text that {@link Double#parseDouble} takes and JSON would take for a number as well. */
  private static final Pattern PROBABILITY = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,40})?");

  private DistributionBinder() {}

  /** The distribution; {@link #STAND_IN}, and a problem, if it is none. */
  static Distribution read(Element element) {
    if (element.node() instanceof Node.Taken taken) {
      return taken.value();
    }
    if (!(element.node() instanceof Node.Mapping)) {
      double value = element.number("must be a number, or an object with a type");
      return Double.isNaN(value) ? STAND_IN : ConstantValue.of(value);
    }
    Fields fields = new Fields(element);
    @Nullable Function<Fields, Distribution> kind = fields.kind(KINDS);
    return kind == null ? STAND_IN : kind.apply(fields);
  }

  private static Map<String, Function<Fields, Distribution>> kinds() {
    Map<String, Function<Fields, Distribution>> kinds = new LinkedHashMap<>();
    kinds.put("normal", f -> two(f, "mean", "sd", NormalDistribution::of));
    kinds.put("truncatedNormal", DistributionBinder::truncatedNormal);
    kinds.put("lognormal", f -> two(f, "median", "sigma", LogNormalDistribution::of));
    kinds.put("uniform", f -> two(f, "min", "max", UniformDistribution::of));
    kinds.put("triangular", f -> three(f, "min", "mode", "max", TriangularDistribution::of));
    kinds.put("beta", f -> two(f, "mean", "sd", BetaDistribution::of));
    kinds.put(
        "studentT",
        f -> three(f, "location", "scale", "degreesOfFreedom", StudentTDistribution::of));
    kinds.put("interval", DistributionBinder::interval);
    kinds.put("quantiles", DistributionBinder::quantiles);
    kinds.put("mixture", DistributionBinder::mixture);
    kinds.put(CatalogueBinder.TYPE, CatalogueBinder::distribution);
    return Collections.unmodifiableMap(kinds);
  }

  private static Distribution two(Fields fields, String first, String second, OfTwo family) {
    double a = fields.number(first);
    double b = fields.number(second);
    return built(fields, () -> family.of(a, b));
  }

  private static Distribution three(
      Fields fields, String first, String second, String third, OfThree family) {
    double a = fields.number(first);
    double b = fields.number(second);
    double c = fields.number(third);
    return built(fields, () -> family.of(a, b, c));
  }

  private static Distribution truncatedNormal(Fields fields) {
    double mean = fields.number("mean");
    double sd = fields.number("sd");
    double min = fields.number("min", Double.NEGATIVE_INFINITY);
    double max = fields.number("max", Double.POSITIVE_INFINITY);
    return built(fields, () -> TruncatedNormalDistribution.of(mean, sd, min, max));
  }

  private static Distribution interval(Fields fields) {
    double low = fields.number("low");
    double high = fields.number("high");
    double level = fields.number("level", IntervalDistribution.DEFAULT_LEVEL);
    @Nullable Element given = fields.optional("shape");
    IntervalDistribution.Shape normal = IntervalDistribution.Shape.NORMAL;
    IntervalDistribution.Shape shape = given == null ? normal : given.word(Words.SHAPES, normal);
    return built(fields, () -> IntervalDistribution.of(low, high, level, shape));
  }

  private static Distribution quantiles(Fields fields) {
    @Nullable Element given = fields.required("quantiles");
    SortedMap<Double, Double> values = new TreeMap<>();
    boolean readable = given != null && readQuantiles(given, values);
    return readable ? built(fields, () -> new QuantileDistribution(values)) : closed(fields);
  }

  private static boolean readQuantiles(Element given, SortedMap<Double, Double> values) {
    if (!(given.node() instanceof Node.Mapping mapping)) {
      given.refuse("must be an object of values by probability, {\"0.05\": 1, \"0.95\": 2}", "");
      return false;
    }
    boolean readable = true;
    for (Map.Entry<String, Node.Member> entry : mapping.members().entrySet()) {
      String key = entry.getKey();
      Element value = given.at("/" + Pointer.segment(key), entry.getValue().value());
      double number = value.number();
      boolean isProbability = PROBABILITY.matcher(key).matches();
      if (!isProbability || values.putIfAbsent(Double.parseDouble(key), number) != null) {
        String mustHold = "must have a probability such as 0.05 for a key, each once";
        value.refuseKey(entry.getValue().keyPlace(), mustHold, key);
        readable = false;
      }
      readable &= !Double.isNaN(number);
    }
    return readable;
  }

  private static Distribution mixture(Fields fields) {
    List<Double> weights = fields.list("weights", Element::number);
    List<Distribution> components = fields.list("components", DistributionBinder::read);
    boolean readable = weights.stream().noneMatch(weight -> weight.isNaN());
    return readable && fields.has("weights") && fields.has("components")
        ? built(fields, () -> MixtureDistribution.of(weights, components))
        : closed(fields);
  }

  private static Distribution built(Fields fields, Supplier<Distribution> distribution) {
    return fields.buildIfReadable(distribution, STAND_IN);
  }

  private static Distribution closed(Fields fields) {
    fields.close();
    return STAND_IN;
  }

  /** A family of distributions with two parameters. */
  private interface OfTwo {
    Distribution of(double first, double second);
  }

  /** A family of distributions with three parameters. */
  private interface OfThree {
    Distribution of(double first, double second, double third);
  }
}
