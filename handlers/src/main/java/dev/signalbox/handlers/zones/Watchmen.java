package dev.signalbox.handlers.zones;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Each change of a zone is told with that it was written down, or not at all. */
@Singleton
class Watchmen {
  private final ToldDrifts rows;
  private final Letters letters;
  private final Installation installation;
  private final Clock clock;

  Watchmen(ToldDrifts rows, Letters letters, Installation installation, Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.installation = installation;
    this.clock = clock;
  }

  /** What has been put back or written down since may be told anew, should it come again. */
  @Transactional
  void tell(Estate estate, ZoneName zone, Drift drift, List<ChannelName> to) {
    String place = "%s/%s".formatted(estate.name(), zone);
    Map<String, String> changes = new LinkedHashMap<>();
    drift.changes().forEach(it -> changes.put(subject(place, it), it));
    rows.findByPlace(place).stream()
        .map(ToldDrift::subject)
        .filter(it -> !changes.containsKey(it))
        .forEach(rows::deleteBySubject);
    Instant now = clock.instant();
    List<String> news =
        changes.entrySet().stream()
            .filter(it -> rows.take(it.getKey(), place, now) == 1)
            .map(Map.Entry::getValue)
            .toList();
    if (!news.isEmpty()) {
      Message message = message(estate, zone, Drift.of(zone, news));
      to.forEach(it -> post(place + "/" + now, message, channel(it)));
    }
  }

  private static String subject(String place, String change) {
    return UUID.nameUUIDFromBytes("%s %s".formatted(place, change).getBytes(UTF_8)).toString();
  }

  private static Message message(Estate estate, ZoneName zone, Drift news) {
    Words headline =
        Words.empty()
            .bold(estate.about().title())
            .and(": %s is not as it was written down.".formatted(zone));
    Words found =
        Words.of(":rotating_light: %s. Next: put back what nobody wanted. ".formatted(news.says()))
            .code("/ops zones diff %s %s".formatted(estate.name(), zone))
            .and(" shows all of it, ")
            .code("/ops zones export %s %s".formatted(estate.name(), zone))
            .and(" writes it down.");
    return Message.of(headline).plus(new Piece.Paragraph(found));
  }

  private void post(String key, Message message, ChannelId channel) {
    letters.put(
        new Letter(
            "zone/%s/%s".formatted(key, channel.value()),
            Letter.Worth.END,
            new Letter.Addressee.InChannel(channel),
            message,
            Letter.Way.PLAIN));
  }

  /** The linter has seen that each is listed. */
  private ChannelId channel(ChannelName name) {
    return Optional.ofNullable(installation.current().people().channels().get(name)).orElseThrow();
  }
}
