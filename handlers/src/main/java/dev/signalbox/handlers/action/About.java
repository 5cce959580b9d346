package dev.signalbox.handlers.action;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;

/**
 * What an action says of itself; what it takes and gives is read from its two records.
 *
 * @param sentence one line of a plan, with arguments as {@code ${name}}
 */
public record About<A extends Record, O extends Record>(
    String name, Effect effect, String sentence, Traits traits, Class<A> takes, Class<O> gives) {}
