package dev.signalbox.handlers.agenda;

import dev.signalbox.config.people.UserId;

/**
 * Whose an item is.
 *
 * @param person by the name that is written down
 */
public record Owner(String person, UserId user) {}
