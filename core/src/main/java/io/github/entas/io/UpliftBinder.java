package io.github.entas.io;

import io.github.entas.program.DecayProfile;
import io.github.entas.program.Profile;
import io.github.entas.program.Uplift;
import io.github.entas.program.YearlyProfile;
import io.github.entas.stat.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a program does to consumption. */
final class UpliftBinder {

  private UpliftBinder() {}

  /** The uplift, or none worth speaking of. */
  static Uplift read(Element element) {
    Fields fields = new Fields(element);
    Distribution logPoints = fields.distribution("logPoints");
    Distribution discount = fields.distribution("discount", 1);
    double responderShare = fields.number("responderShare", 1);
    @Nullable Element given = fields.optional("profile");
    Profile profile = given == null ? Profile.FULL : profile(given);
    @Nullable Double saturation = fields.numberOrNull("saturation");
    double spillover = fields.number("spillover", 0);
    return fields.build(
        () -> new Uplift(logPoints, discount, responderShare, profile, saturation, spillover),
        Uplift.of(Distribution.constant(0)));
  }

  private static Profile profile(Element element) {
    Fields fields = new Fields(element);
    return fields.has("byYear") ? yearly(element, fields) : decay(fields);
  }

  private static Profile yearly(Element element, Fields fields) {
    List<Double> byYear = fields.list("byYear", Element::number);
    boolean decaysToo = false;
    for (String key : List.of("rampYears", "permanentShare", "halfLifeYears")) {
      decaysToo |= fields.optional(key) != null;
    }
    if (decaysToo) {
      element.refuse(
          "must have either byYear or rampYears, permanentShare and halfLifeYears", "both", "");
    }
    return fields.build(() -> YearlyProfile.of(byYear), Profile.FULL);
  }

  private static Profile decay(Fields fields) {
    double rampYears = fields.number("rampYears", 0);
    double permanentShare = fields.number("permanentShare", 0);
    double halfLifeYears = fields.number("halfLifeYears", Double.POSITIVE_INFINITY);
    // Asked for last: a key that is known, though absent here.
    fields.optional("byYear");
    return fields.build(
        () -> DecayProfile.of(rampYears, permanentShare, halfLifeYears), Profile.FULL);
  }
}
