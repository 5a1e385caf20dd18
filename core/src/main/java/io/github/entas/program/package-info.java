/**
 * Programs that enroll households, and enablers that change how programs work.
 *
 * <p>A {@link io.github.entas.program.Program} has a {@link io.github.entas.program.Targeting} (who
 * is eligible), a take-up (who of them is willing), a {@link io.github.entas.program.Cost} (how
 * many places the money buys), and gives an {@link io.github.entas.program.Uplift}, a {@link
 * io.github.entas.program.Transfer} or both. An {@link io.github.entas.program.Interaction} says
 * what two programs do together; an {@link io.github.entas.program.Enabler} moves the programs'
 * numbers through its {@link io.github.entas.program.Lever levers}. These are values: nothing here
 * draws or simulates.
 */
@NullMarked
package io.github.entas.program;

import org.jspecify.annotations.NullMarked;
