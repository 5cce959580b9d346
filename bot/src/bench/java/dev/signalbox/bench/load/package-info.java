/** A cheap client: signed commands made beforehand, few threads, one clock for every figure. */
@NullMarked
package dev.signalbox.bench.load;

import org.jspecify.annotations.NullMarked;
