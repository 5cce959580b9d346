package dev.signalbox.integrations.builds;

import java.util.OptionalInt;

/**
 * That a request was taken. It may still be rejected.
 *
 * @param left how many more it would take in this hour
 */
public record Ticket(RequestId id, OptionalInt left) {}
