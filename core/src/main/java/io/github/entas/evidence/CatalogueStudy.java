package io.github.entas.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A study in an entry of the catalogue.
 *
 * @param study what it is
 * @param role what the entry makes of it
 * @param effect its effect size; null where only words, or a number of another kind, are known
 * @param logPoints the effect in log points of consumption; null where it cannot be converted
 * @param note why it could not be converted, or what was assumed to; may be empty
 * @since 0.1.0
 */
public record CatalogueStudy(
    Study study,
    Role role,
    @Nullable EffectSize effect,
    @Nullable LogPoints logPoints,
    String note) {

  /** What an entry makes of a study. */
  public enum Role {
    /** Pooled into the effect. */
    POOLED,
    /** The judgment rests on it. */
    BASIS,
    /** Shown for comparison. */
    CONTEXT;

    /** The word for it. */
    public String word() {
      return Words.of(this);
    }
  }

  /** Whether the entry's effect leans on it. */
  public boolean carriesTheEffect() {
    return role != Role.CONTEXT;
  }
}
