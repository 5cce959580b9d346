package dev.signalbox.integrations.chat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;

/** A run of text with one meaning; foreign text can only ever be a value in here, never markup. */
public sealed interface Span {
  record Plain(String text) implements Span {}

  record Bold(String text) implements Span {}

  record Code(String text) implements Span {}

  record Person(UserId user) implements Span {}

  /** A Slack user group, mentioned so that its members are told. */
  record Group(String id) implements Span {}

  /** Everybody who sees the channel that it stands in: all of them, or who is there right now. */
  record Everybody(Whom whom) implements Span {}

  /** As people write it after an {@code @}. */
  enum Whom {
    HERE,
    CHANNEL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Channel(ChannelId channel) implements Span {}

  record Link(String label, URI target) implements Span {}

  /** Shown in each reader's own zone. */
  record Moment(Instant at) implements Span {}
}
