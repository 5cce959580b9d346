/** GitHub's API, as far as repositories go. */
@NullMarked
package dev.signalbox.integrations.source.github;

import org.jspecify.annotations.NullMarked;
