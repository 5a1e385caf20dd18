/**
 * Programs that enroll households, and enablers that change how programs work.
 *
 * <p>A {@link io.github.entas.program.Program} has a {@link io.github.entas.program.Targeting} (who
 * is eligible), a take-up (who of them is willing), a {@link io.github.entas.program.Cost} (how
 * many places the money buys), and gives an {@link io.github.entas.program.Uplift}, a {@link
 * io.github.entas.program.Transfer} or both. An {@link io.github.entas.program.Interaction} says
 * what two programs do together; an {@link io.github.entas.program.Enabler} moves the programs'
 * numbers through its {@link io.github.entas.program.Lever levers}.
 *
 * <p>A number that nobody knows exactly is a {@link io.github.entas.stat.Distribution}, which is
 * drawn once a draw. An uplift raises consumption by log points, of those who respond, ramping up
 * and fading with the years since enrollment; a transfer adds money per person per month while a
 * household is on the program. These are values: nothing here draws or simulates.
 */
@NullMarked
package io.github.entas.program;

import org.jspecify.annotations.NullMarked;
