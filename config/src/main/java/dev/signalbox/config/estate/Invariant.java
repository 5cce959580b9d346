package dev.signalbox.config.estate;

import dev.signalbox.config.shape.Touch;
import java.util.Optional;

/**
 * What a team never wants done, whoever says yes to it.
 *
 * @param on the side where it is forbidden; on both where nothing is said
 * @param in the environment where it is forbidden; in all where nothing is said
 * @param says why, in the team's own words
 */
public record Invariant(
    String name, Touch forbids, Optional<RunsOn> on, Optional<EnvironmentName> in, String says) {}
