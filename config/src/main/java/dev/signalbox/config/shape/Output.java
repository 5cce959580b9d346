package dev.signalbox.config.shape;

import dev.signalbox.config.type.Type;

/**
 * One thing that an action tells.
 *
 * @param promised known already when the plan is made, and compared when it arrives
 */
public record Output(String name, Type type, boolean promised) {}
