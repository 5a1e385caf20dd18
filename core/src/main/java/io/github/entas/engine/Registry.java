package io.github.entas.engine;

import io.github.entas.program.ErrorRates;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Targeting;
import io.github.entas.program.Universal;

/** Who is eligible for a program in one randomization. */
sealed interface Registry permits UniversalRegistry, ProxyRegistry, ErrorRatesRegistry {

  /**
   * The households eligible for the places of a year, ascending.
   *
   * @param t year of the places
   * @param draw the draw, for registries that know who is poor
   * @param accuracyGain combined gain of the levers on targeting accuracy, in [0, 1]
   * @param workspace of the thread that asks; the list may be its own and is valid until the next
   *     question
   */
  HouseholdList eligible(int t, Draw draw, double accuracyGain, Workspace workspace);

  /** The registry that a program's targeting asks for. */
  static Registry of(Model model, int p, double[][] latent, Traits traits) {
    Targeting targeting = model.program(p).program().targeting();
    if (targeting instanceof ProxyMeans test) {
      return ProxyRegistry.of(model, p, test, latent, traits);
    }
    if (targeting instanceof ErrorRates rates) {
      return new ErrorRatesRegistry(model, p, rates, latent, traits.listing());
    }
    if (targeting instanceof Universal) {
      return UniversalRegistry.of(model, p);
    }
    throw new AssertionError("a new kind of targeting: " + targeting);
  }
}
