package dev.signalbox.integrations.chat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import java.net.URI;
import java.util.Optional;

/** One message on its way. {@code key} is its name for ever: made of ids, for Slack's metadata. */
public record Letter(String key, Worth worth, Addressee addressee, Message message, Way way) {
  public Letter {
    if (!key.matches("[\\w/.:-]{1,190}")) {
      throw new IllegalArgumentException("'%s' is not a letter's key".formatted(key));
    }
  }

  /** What goes first when not everything can go at once. */
  public enum Worth {
    ASK(0),
    END(1),
    CARD(2),
    DETAIL(3);

    private final int rank;

    Worth(int rank) {
      this.rank = rank;
    }

    public int rank() {
      return rank;
    }
  }

  public sealed interface Addressee {
    record InChannel(ChannelId channel) implements Addressee {}

    /** Under a message that stands there already, whoever wrote it. */
    record InThread(ChannelId channel, MessageTs thread) implements Addressee {}

    record ToPerson(UserId person) implements Addressee {}

    /** Where others are, seen by one of them; directly, where Slack will not show it there. */
    record Aside(ChannelId channel, Optional<MessageTs> thread, UserId person)
        implements Addressee {}

    /** While it lasts the private address that came with a command, then a direct message. */
    record LateAnswer(UserId person, URI responseUrl) implements Addressee {
      @Override
      public String toString() {
        return "LateAnswer[%s]".formatted(person.value());
      }
    }
  }

  /**
   * {@code under}: the key of the letter in whose thread it goes; {@code asked}: who is told if it
   * cannot.
   */
  public record Way(Optional<String> under, boolean broadcast, Optional<UserId> asked) {
    public static final Way PLAIN = new Way(Optional.empty(), false, Optional.empty());

    public static Way under(String key) {
      return new Way(Optional.of(key), false, Optional.empty());
    }

    public Way asked(UserId person) {
      return new Way(under, broadcast, Optional.of(person));
    }
  }
}
