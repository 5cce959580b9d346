/** GitLab's API, as far as repositories go. */
@NullMarked
package dev.signalbox.integrations.source.gitlab;

import org.jspecify.annotations.NullMarked;
