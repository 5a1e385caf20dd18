package io.github.entas.engine;

/**
 * The households of a block that a program's registries list, part by part and year by year in the
 * order of their enrollment trait, so that those below a probability are found without looking at
 * the others.
 */
final class EnrollmentOrder {

  private final int[][][] ids;
  private final double[][][] uniforms;

  private EnrollmentOrder(int years, int parts) {
    this.ids = new int[years][parts][];
    this.uniforms = new double[years][parts][];
  }

  /** The order of a program worked out from tables. */
  static EnrollmentOrder of(Model model, int p, Registry registry, Traits traits) {
    EnrollmentOrder order = new EnrollmentOrder(model.years(), model.blocks().parts());
    int[] epochs = model.program(p).epochs();
    for (int t = 1; t < model.years(); t++) {
      double[] trait = traits.enrollment()[t - 1];
      for (int part = 0; part < order.ids[t].length; part++) {
        HouseholdList sorted = registry.listed(epochs[t], part).sortedBy(trait);
        order.ids[t][part] = sorted.ids;
        order.uniforms[t][part] = new double[sorted.size];
        for (int i = 0; i < sorted.size; i++) {
          order.uniforms[t][part][i] = trait[sorted.ids[i]];
        }
      }
    }
    return order;
  }

  /** Households of a part by their trait of a year; not copied. */
  int[] ids(int t, int part) {
    return ids[t][part];
  }

  /** Their traits, ascending; not copied. */
  double[] uniforms(int t, int part) {
    return uniforms[t][part];
  }
}
