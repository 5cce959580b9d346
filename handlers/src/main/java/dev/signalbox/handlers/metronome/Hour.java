package dev.signalbox.handlers.metronome;

import java.time.Instant;

/**
 * One of the times at which something is due.
 *
 * @param slot when it was due; it is now, or later
 * @param next when it is due again
 */
public record Hour(Hand hand, Instant slot, Instant next, Instant now) {}
