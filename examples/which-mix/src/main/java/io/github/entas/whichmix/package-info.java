/**
 * The question of the flagship scenario asked from code: which mix, at which budget, how likely.
 */
@NullMarked
package io.github.entas.whichmix;

import org.jspecify.annotations.NullMarked;
