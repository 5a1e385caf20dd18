package io.github.entas.program;

import io.github.entas.Checks;
import io.github.entas.evidence.CatalogueEntry;
import io.github.entas.evidence.CatalogueNumber;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program does to the consumption of a participating household (model, section 5).
 *
 * <p>The mean uplift of a participant is δ = logPoints × discount, fixed at enrollment; a share
 * {@code responderShare} q responds and gains δ/q, the others gain nothing.
 *
 * @param logPoints mean uplift of participants at full profile; may be negative
 * @param discount factor for what is lost between study and city, in [0, 1]
 * @param responderShare q in (0, 1]
 * @param profile share of the uplift by age
 * @param saturation κ in 1/(1 + C/κ), C the share of the cohorts enrolled so far; null: none
 * @param spillover share of the cohort's mean uplift that everybody in it gains; negative:
 *     displacement
 * @since 0.1.0
 */
public record Uplift(
    Distribution logPoints,
    Distribution discount,
    double responderShare,
    Profile profile,
    @Nullable Double saturation,
    double spillover) {

  /** Checks the ranges. */
  public Uplift {
    Objects.requireNonNull(profile, "profile");
    Checks checks =
        new Checks()
            .positiveShare("/responderShare", responderShare)
            .finite("/spillover", spillover);
    if (saturation != null) {
      checks.positive("/saturation", saturation);
    }
    Range.ANY.check(checks, "/logPoints", logPoints);
    Range.SHARE.check(checks, "/discount", discount);
    checks.throwIfAny();
  }

  /** An uplift that everybody keeps for ever, undiscounted. */
  public static Uplift of(Distribution logPoints) {
    return new Uplift(logPoints, Distribution.constant(1), 1, Profile.FULL, null, 0);
  }

  /**
   * The uplift of an entry of the catalogue: its effect, discount, share of responders, profile and
   * saturation; no spillover. Its take-up and costs are the program's.
   *
   * @throws IllegalArgumentException if the entry has no effect in log points
   */
  public static Uplift of(CatalogueEntry entry) {
    if (entry.kind() != CatalogueEntry.Kind.UPLIFT) {
      throw new IllegalArgumentException(
          "the entry must have an effect in log points: " + entry.id() + " is of another kind");
    }
    @Nullable Distribution saturation =
        entry.number("uplift/saturation").map(CatalogueNumber::value).orElse(null);
    return new Uplift(
        number(entry, "uplift/logPoints"),
        number(entry, "uplift/discount"),
        number(entry, "uplift/responderShare").mean(),
        DecayProfile.of(
            number(entry, "uplift/profile/rampYears").mean(),
            number(entry, "uplift/profile/permanentShare").mean(),
            number(entry, "uplift/profile/halfLifeYears").mean()),
        saturation == null ? null : Double.valueOf(saturation.mean()),
        0);
  }

  private static Distribution number(CatalogueEntry entry, String pointer) {
    return entry.number(pointer).map(CatalogueNumber::value).orElseThrow();
  }

  /** This uplift with a discount. */
  public Uplift withDiscount(Distribution newDiscount) {
    return new Uplift(logPoints, newDiscount, responderShare, profile, saturation, spillover);
  }

  /** This uplift concentrated on a share of the participants. */
  public Uplift withResponderShare(double share) {
    return new Uplift(logPoints, discount, share, profile, saturation, spillover);
  }

  /** This uplift with a profile. */
  public Uplift withProfile(Profile newProfile) {
    return new Uplift(logPoints, discount, responderShare, newProfile, saturation, spillover);
  }

  /** This uplift with a saturation. */
  public Uplift withSaturation(double newSaturation) {
    return new Uplift(logPoints, discount, responderShare, profile, newSaturation, spillover);
  }

  /** This uplift with a spillover. */
  public Uplift withSpillover(double newSpillover) {
    return new Uplift(logPoints, discount, responderShare, profile, saturation, newSpillover);
  }
}
