package dev.signalbox.config.estate;

import java.util.Optional;

/**
 * A line of the crontab on the bastions.
 *
 * @param marker the comment by which the line is known
 * @param alarm what to shout when it runs on the wrong side
 */
public record Schedule(
    ScheduleName name, RunsOn role, String cron, String marker, Optional<String> alarm) {}
