package io.github.entas.measure;

/**
 * What a person is whose welfare is exactly the poverty line. Of the measures of Foster, Greer and
 * Thorbecke it changes the headcount only.
 *
 * @since 0.1.0
 */
public enum AtLine {
  /** Poor is who is strictly below the line, as national statistics count. */
  NOT_POOR,
  /** Poor is who is at or below the line. */
  POOR
}
