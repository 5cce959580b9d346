package dev.signalbox.integrations.identity;

import java.time.Instant;

/**
 * A key to an account.
 *
 * @param id its public half
 * @param active whether it opens anything now
 */
public record AccessKey(String id, boolean active, Instant made) {}
