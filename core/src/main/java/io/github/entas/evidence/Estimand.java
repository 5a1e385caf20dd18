package io.github.entas.evidence;

/**
 * Whose mean effect an effect size is.
 *
 * @since 0.1.0
 */
public enum Estimand {
  /** Everybody who was offered the program, whether they took it up or not. */
  INTENTION_TO_TREAT,
  /** Those who took it up. */
  TREATMENT_ON_TREATED,
  /** The source does not tell, or mixes both. */
  UNCLEAR;

  /** The words for it: "intention to treat". */
  public String word() {
    return Words.of(this);
  }
}
