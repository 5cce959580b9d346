package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Badge;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack who we are, beside all requests, until it has told. */
@Singleton
final class Introduction {
  private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Membership membership;
  private final Ourselves ourselves;
  private final Clock clock;
  private volatile boolean ready;
  private boolean over;
  private Duration pause = FIRST_PAUSE;
  private Instant next = Instant.MIN;

  Introduction(Membership membership, Ourselves ourselves, Clock clock) {
    this.membership = membership;
    this.ourselves = ourselves;
    this.clock = clock;
  }

  @EventListener
  void ready(ServerStartupEvent event) {
    ready = true;
  }

  @Scheduled(fixedDelay = "2s", initialDelay = "500ms")
  synchronized void askOnceReady() {
    if (ready && !over && !clock.instant().isBefore(next)) {
      over = ask();
      next = clock.instant().plus(pause);
      Duration longer = pause.multipliedBy(2);
      pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
  }

  /** Whether there is nothing left to learn. */
  boolean ask() {
    return switch (membership.badge()) {
      case Badge.Valid badge -> learn(badge);
      case Badge.NoToken _ -> true;
      case Badge.Rejected(String error) -> {
        LOG.warn("Slack refuses the bot's token: {}", error);
        yield false;
      }
      case Badge.Unreached(String trouble) -> notYet(trouble);
    };
  }

  private boolean learn(Badge.Valid badge) {
    ourselves.areOf(badge.home().team());
    badge.bot().flatMap(membership::app).ifPresent(ourselves::areApp);
    if (!ourselves.knowOurApp()) {
      return notYet("bots.info names no app");
    }
    LOG.info("we belong to team {}", badge.home().team());
    return true;
  }

  private static boolean notYet(String why) {
    LOG.info("who we are at Slack is not known yet: {}", why);
    return false;
  }
}
