package dev.signalbox.integrations.sandbox;

import io.micronaut.json.tree.JsonNode;

/**
 * Something that a neighbour keeps.
 *
 * @param version goes up with every change
 */
public record Thing(String kind, String key, JsonNode body, long version) {}
