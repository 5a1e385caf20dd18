/** Poverty and inequality of arrays with weights and of grouped data. */
@NullMarked
package io.github.entas.measure;

import org.jspecify.annotations.NullMarked;
