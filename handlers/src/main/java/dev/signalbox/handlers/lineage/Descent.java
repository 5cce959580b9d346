package dev.signalbox.handlers.lineage;

import java.net.URI;
import java.util.Optional;

/**
 * A run that a step of another started.
 *
 * @param card where people find its card, once Slack has told it
 */
public record Descent(String child, String parent, String step, Optional<URI> card) {}
