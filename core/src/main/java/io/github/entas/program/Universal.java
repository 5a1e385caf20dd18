package io.github.entas.program;

/**
 * Everybody in the program's cohorts is eligible.
 *
 * @since 0.1.0
 */
public record Universal() implements Targeting {

  /** Everybody in the program's cohorts. */
  public static Universal of() {
    return new Universal();
  }

  /** There is no registry to renew: 0. */
  @Override
  public int refreshYears() {
    return 0;
  }
}
