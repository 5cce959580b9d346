package dev.signalbox.handlers.report;

import dev.signalbox.config.estate.AnnouncementName;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Endings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Where announcements are made: once for each step and channel, in whichever of its tries. */
@Singleton
final class Podium {
  private final Installation installation;
  private final Endings endings;
  private final Posting posting;
  private final Arrival arrival;
  private final ByMail byMail;

  Podium(
      Installation installation, Endings endings, Posting posting, Arrival arrival, ByMail byMail) {
    this.installation = installation;
    this.endings = endings;
    this.posting = posting;
    this.arrival = arrival;
    this.byMail = byMail;
  }

  /** Throws {@link IllegalArgumentException} where the estate says it differently by now. */
  Bulletin bulletin(Deed.Words words) {
    AnnouncementName name =
        new AnnouncementName(words.arguments().getOrDefault("announcement", ""));
    return installation
        .current()
        .estate(words.errand().estate())
        .flatMap(it -> it.announcement(name))
        .map(it -> new Bulletin(name, it, words))
        .orElseThrow(
            () -> new IllegalArgumentException("there is no announcement '%s'".formatted(name)));
  }

  Sight<Map<String, String>> look(Bulletin bulletin) {
    if (!byMail.isOver(bulletin)) {
      return new Sight.NotDone<>();
    }
    return switch (arrival.of(letters(bulletin).sequencedKeySet())) {
      case Arrival.State.Missing(), Arrival.State.Expected(var _) -> new Sight.NotDone<>();
      case Arrival.State.Over(var link) -> new Sight.Done<>(told(link));
    };
  }

  Outcome<Map<String, String>> tell(Bulletin bulletin) {
    String run = bulletin.words().token().run();
    Optional<String> end = Optional.of(run).filter(_ -> bulletin.isOfTheEnd()).flatMap(endings::of);
    if (bulletin.isOfTheEnd() && end.isEmpty()) {
      return new Outcome.Failed<>("nobody can tell how its run ends", false);
    }
    SequencedMap<String, ChannelId> letters = letters(bulletin);
    posting.post(run, letters, bulletin.message(end));
    Optional<Outcome<Map<String, String>>> waits = byMail.send(bulletin, end);
    return waits.orElseGet(() -> arrived(letters));
  }

  private Outcome<Map<String, String>> arrived(SequencedMap<String, ChannelId> letters) {
    return switch (arrival.of(letters.sequencedKeySet())) {
      case Arrival.State.Missing() -> new Outcome.Unknown<>("its letters are gone");
      case Arrival.State.Expected(var again) -> new Outcome.Wait<>(again, "Slack is to take it");
      case Arrival.State.Over(var link) -> new Outcome.Done<>(told(link));
    };
  }

  /** Slack may be away: then nobody knows where it will stand, and the run goes on. */
  private static Map<String, String> told(Optional<URI> link) {
    return link.map(it -> Map.of("link", it.toString())).orElse(Map.of());
  }

  /** By the name of each, which no try changes. */
  private SequencedMap<String, ChannelId> letters(Bulletin bulletin) {
    Token token = bulletin.words().token();
    SequencedMap<String, ChannelId> letters = new LinkedHashMap<>();
    for (ChannelName name : bulletin.announcement().to()) {
      ChannelId channel = channel(name);
      letters.put(
          "run/%s/%s/told/%s".formatted(token.run(), token.step(), channel.value()), channel);
    }
    return letters;
  }

  /** The linter has seen that each is listed. */
  private ChannelId channel(ChannelName name) {
    return Optional.ofNullable(installation.current().people().channels().get(name)).orElseThrow();
  }
}
