package io.github.entas.evidence;

/**
 * How the variance τ² between studies is estimated.
 *
 * @since 0.1.0
 */
public enum PoolingMethod {
  /** Equal effects: τ² = 0. */
  EE,
  /** DerSimonian and Laird 1986, doi:10.1016/0197-2456(86)90046-2. */
  DL,
  /** Hedges, the unweighted moment estimator, 1983, doi:10.1037/0033-2909.93.2.388. */
  HE,
  /** Paule and Mandel 1982, doi:10.6028/jres.087.022. */
  PM,
  /** Maximum likelihood. */
  ML,
  /** Restricted maximum likelihood. */
  REML,
  /** Sidik and Jonkman 2005, doi:10.1111/j.1467-9876.2005.00489.x. */
  SJ,
  /** Hunter and Schmidt, Methods of Meta-Analysis, 2004. */
  HS
}
