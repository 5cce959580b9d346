package dev.signalbox.bot.sandbox.wire;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;

/** How long Slack waits for the bot, when it sends events again, and how slow a slow Slack is. */
@ConfigurationProperties("signalbox.sandbox")
public record BoxTimes(
    @Bindable(defaultValue = "3s") Duration deadline,
    @Bindable(defaultValue = "200ms,1m,5m") List<Duration> retries,
    @Bindable(defaultValue = "2s") Duration slowness) {
  public BoxTimes {
    retries = List.copyOf(retries);
  }
}
