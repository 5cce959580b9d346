/** GitLab's API, as far as we need it. */
@NullMarked
package dev.signalbox.integrations.pipelines.gitlab;

import org.jspecify.annotations.NullMarked;
