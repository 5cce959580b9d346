package dev.signalbox.handlers.run;

import java.time.Duration;

/** What one step took: of our time and the neighbours', and of people's. */
public record Lap(String step, Duration machine, Duration people) {}
