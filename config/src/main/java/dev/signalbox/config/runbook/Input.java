package dev.signalbox.config.runbook;

import dev.signalbox.config.type.InputType;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.util.Optional;

/** Something that people give; the place is its name's. */
public record Input(
    Place place,
    String name,
    InputType type,
    Optional<Node.Text> fallback,
    Optional<String> hint) {}
