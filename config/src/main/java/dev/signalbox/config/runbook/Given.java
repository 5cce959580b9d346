package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Place;

/** A name and what it is given; the place is the name's. */
public record Given(Place place, String name, Value value) {}
