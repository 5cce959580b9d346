/** What builds and deploys: pipelines, the jobs in them, and what they are told. */
@NullMarked
package dev.signalbox.integrations.pipelines;

import org.jspecify.annotations.NullMarked;
