/**
 * What exists: each estate with its sites, environments, connections and everything that has a
 * name.
 */
@NullMarked
package dev.signalbox.config.estate;

import org.jspecify.annotations.NullMarked;
