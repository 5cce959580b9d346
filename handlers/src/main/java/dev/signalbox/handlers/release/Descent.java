package dev.signalbox.handlers.release;

import dev.signalbox.integrations.pipelines.Pipeline;

/** A release by its tag and its commit, and the pipeline that builds just that. */
record Descent(String release, String commit, Pipeline pipeline) {}
