package io.github.entas.evidence;

/**
 * A study, or a review of studies, as the library's table of evidence has it.
 *
 * @param id key
 * @param authors who wrote it
 * @param year of publication
 * @param context where and how its effect was found
 * @param outcome what was measured, in the words of the table
 * @param reported what it found, in its own unit: {@code "38 % of the control mean"}
 * @param estimand whose effect it is, in the words of the table
 * @param notes what a reader should know besides; may be empty
 * @since 0.1.0
 */
public record Study(
    String id,
    String authors,
    int year,
    StudyContext context,
    String outcome,
    String reported,
    String estimand,
    String notes) {}
