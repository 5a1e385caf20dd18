/**
 * What a planner hands on: a result as one page, in English or Indonesian, and its charts alone.
 *
 * <p>The page is one file that asks for nothing from anywhere; its charts are drawn here, its words
 * stand in message bundles, and the same result gives the same bytes.
 */
@NullMarked
package io.github.entas.report;

import org.jspecify.annotations.NullMarked;
