/** The shortest whole use of the library: a city, a program, a chance. */
@NullMarked
package io.github.entas.quickstart;

import org.jspecify.annotations.NullMarked;
