/**
 * Files as people wrote them: nodes that know their line and column, and what is said about them.
 */
@NullMarked
package dev.signalbox.config.yaml;

import org.jspecify.annotations.NullMarked;
