package dev.signalbox.integrations.pipelines;

import java.time.Instant;

/** Something that was brought to an environment, from which tag and commit. */
public record Deployment(String ref, String sha, Instant finished) {}
