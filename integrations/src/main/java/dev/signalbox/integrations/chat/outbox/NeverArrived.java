package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.chat.outbox.LetterRow.Fate;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of a letter that Slack refuses for good: counted, and told to whoever waits for it. */
@Singleton
class NeverArrived {
  private static final Logger LOG = LoggerFactory.getLogger(NeverArrived.class);

  private final LetterRows rows;
  private final Letters letters;
  private final MeterRegistry meters;

  NeverArrived(LetterRows rows, Letters letters, MeterRegistry meters) {
    this.rows = rows;
    this.letters = letters;
    this.meters = meters;
  }

  @Transactional
  void end(LetterRow row, String error) {
    LOG.error("letter {} to {} never arrives: {}", row.letterKey(), row.channel(), error);
    meters.counter("signalbox.letters.never", "error", error).increment();
    rows.end(row.letterKey(), Fate.NEVER, error);
    if (!row.toPerson()) {
      row.askedBy().map(UserId::new).ifPresent(person -> tell(person, row, error));
    }
  }

  private void tell(UserId person, LetterRow row, String error) {
    Words words =
        Words.of("I can't post in ")
            .channel(new ChannelId(row.where()))
            .and(": " + reason(error) + " Next: " + nextMove(error));
    letters.put(
        new Letter(
            row.letterKey() + "/never",
            Letter.Worth.END,
            new Letter.Addressee.ToPerson(person),
            Message.of(words),
            Letter.Way.PLAIN));
  }

  private static String reason(String error) {
    return switch (error) {
      case "not_in_channel" -> "I am not a member there.";
      case "channel_not_found" -> "the channel is gone, or it is private and I am not in it.";
      case "is_archived" -> "the channel is archived.";
      default -> "Slack says " + error + ".";
    };
  }

  private static String nextMove(String error) {
    return switch (error) {
      case "not_in_channel", "channel_not_found" -> "type /invite @signalbox in that channel.";
      case "is_archived" -> "name another channel in the estate file.";
      default -> "ask whoever runs me to look at /ops doctor.";
    };
  }
}
