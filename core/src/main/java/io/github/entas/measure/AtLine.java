package io.github.entas.measure;

/**
 * What a person is whose welfare is exactly the poverty line. It changes the headcount and, as they
 * are ranked among the poor, Sen's index; all other measures give such a person a gap of 0.
 *
 * @since 0.1.0
 */
public enum AtLine {
  /** Poor is who is strictly below the line, as national statistics count. */
  NOT_POOR,
  /** Poor is who is at or below the line. */
  POOR
}
