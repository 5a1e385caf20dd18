package io.github.entas.evidence;

/**
 * Where and how an effect was found.
 *
 * @param country country or countries; empty where the source does not tell, as everywhere here
 * @param setting urban, rural, …
 * @param design how program and comparison were told apart: "RCT", "PSM", …
 * @param implementer who ran the program
 * @param source where it is published: a link
 * @param verified whether the number was seen in its source
 * @since 0.1.0
 */
public record StudyContext(
    String country,
    String setting,
    String design,
    String implementer,
    String source,
    boolean verified) {

  /** Nothing is known. */
  public static final StudyContext UNKNOWN = new StudyContext("", "", "", "", "", false);
}
