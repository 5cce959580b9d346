package dev.signalbox.config.shape;

import java.util.Optional;

/**
 * What a step aims at, and what it does there.
 *
 * @param target the argument that a guarded step aims with
 * @param carries the argument with the thing that climbs from one environment to the next
 */
public record Aim(Optional<String> target, Touch touch, Optional<String> carries) {
  public static final Aim NOWHERE = new Aim(Optional.empty(), Touch.NOTHING, Optional.empty());
}
