package io.github.entas.engine;

import io.github.entas.Checks;
import io.github.entas.random.Sampling;
import java.util.Objects;

/**
 * How large a simulation is (model, section 7).
 *
 * @param draws a multiple of 16, at least 64, at most 2^24
 * @param households representative households per cohort, a power of two from 64 to 2^20
 * @param seed any number; the same seed gives the same bits
 * @param sampling how draws are spread
 * @since 0.1.0
 */
public record Settings(int draws, int households, long seed, Sampling sampling) {

  /** Independent randomizations of draws and households; draw d belongs to d mod 16. */
  public static final int RANDOMIZATIONS = 16;

  /** 4096 draws of 16384 households per cohort, seed 1, stratified. */
  public static final Settings DEFAULT = new Settings(4096, 16384, 1, Sampling.STRATIFIED);

  private static final int FEWEST_DRAWS = 64;
  private static final int MOST_DRAWS = 1 << 24;
  private static final int FEWEST_HOUSEHOLDS = 64;
  private static final int MOST_HOUSEHOLDS = 1 << 20;

  /** Checks the sizes. */
  public Settings {
    Objects.requireNonNull(sampling, "sampling");
    new Checks()
        .that(
            draws >= FEWEST_DRAWS && draws <= MOST_DRAWS && draws % RANDOMIZATIONS == 0,
            "/draws",
            "be a multiple of 16 from 64 to 16777216",
            draws)
        .that(
            households >= FEWEST_HOUSEHOLDS
                && households <= MOST_HOUSEHOLDS
                && Integer.bitCount(households) == 1,
            "/households",
            "be a power of two from 64 to 1048576",
            households)
        .throwIfAny();
  }

  /** These settings with another number of draws. */
  public Settings withDraws(int newDraws) {
    return new Settings(newDraws, households, seed, sampling);
  }

  /** These settings with another number of households per cohort. */
  public Settings withHouseholds(int newHouseholds) {
    return new Settings(draws, newHouseholds, seed, sampling);
  }

  /** These settings with another seed. */
  public Settings withSeed(long newSeed) {
    return new Settings(draws, households, newSeed, sampling);
  }

  /** These settings with another sampling. */
  public Settings withSampling(Sampling newSampling) {
    return new Settings(draws, households, seed, newSampling);
  }
}
