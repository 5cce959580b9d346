package dev.signalbox.config.estate;

import dev.signalbox.config.people.ChannelName;
import java.time.Duration;
import java.util.List;

/**
 * People who are called one after the other, until somebody answers.
 *
 * @param pause between two calls
 */
public record Chain(List<Call> calls, Duration pause) {
  public Chain {
    calls = List.copyOf(calls);
  }

  /** The same, everybody's address written out as who sends it has it. */
  public Chain sentBy(Connection.Smtp sender) {
    return new Chain(
        calls.stream()
            .map(
                it -> it instanceof Call.ByMail(String to) ? new Call.ByMail(sender.whole(to)) : it)
            .toList(),
        pause);
  }

  /** One way to call. */
  public sealed interface Call {
    /**
     * Somebody in a channel is called.
     *
     * @param mention {@code here} or {@code channel}
     */
    record InChannel(ChannelName channel, String mention) implements Call {}

    record ByMail(String to) implements Call {}

    record ByTelephone(String whom) implements Call {}
  }
}
