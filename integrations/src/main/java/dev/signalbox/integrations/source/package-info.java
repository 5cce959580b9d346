/** Repositories: what stands in them, what was released, and changes that we make or propose. */
@NullMarked
package dev.signalbox.integrations.source;

import org.jspecify.annotations.NullMarked;
