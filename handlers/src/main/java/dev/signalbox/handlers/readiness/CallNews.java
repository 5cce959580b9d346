package dev.signalbox.handlers.readiness;

import dev.signalbox.config.estate.Chain;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Span;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Calls people where the chain says, and writes it into the time line of the incident. */
@Singleton
class CallNews {
  private final Installation installation;
  private final Holders holders;
  private final IncidentRows incidents;
  private final Letters letters;
  private final Clock clock;

  CallNews(
      Installation installation,
      Holders holders,
      IncidentRows incidents,
      Letters letters,
      Clock clock) {
    this.installation = installation;
    this.holders = holders;
    this.incidents = incidents;
    this.letters = letters;
    this.clock = clock;
  }

  /** {@code trouble}: what became of its mail, where that was no good. */
  void call(Ring ring, Optional<String> trouble) {
    CallWords words = new CallWords(ring.incident().told());
    Instant now = clock.instant();
    switch (ring.call()) {
      case Chain.Call.InChannel(ChannelName name, String mention) -> {
        Span.Whom whom = whom(mention);
        put(ring.letter(), there(name), words.inChannel(whom), Letter.Way.PLAIN);
        inThread(ring, ring.letter() + "/line", words.called(there(name), whom, now), false);
      }
      case Chain.Call.ByMail(String to) ->
          inThread(ring, ring.letter() + "/line", words.mailed(to, trouble, now), false);
      case Chain.Call.ByTelephone(String whom) ->
          inThread(ring, ring.letter(), words.byTelephone(holders.of(whom)), true);
    }
  }

  /** It stands in the time line, and nothing that was said takes a press any more. */
  void over(CallingRow calling) {
    Came came = calling.came().orElseThrow();
    IncidentRow incident = incidents.findByRun(calling.run()).orElseThrow();
    Ring.Line line = new Ring.Line(incident, "run/%s/came".formatted(calling.token()));
    inThread(line, new CallWords(incident.told()).over(came), true);
    Optional<Chain> chain = chain(incident.estate(), calling.chain());
    IntStream.range(0, chain.isPresent() ? calling.made() : 0)
        .mapToObj(it -> Ring.of(incident, calling, new Summons(chain.orElseThrow(), it)))
        .forEach(it -> over(it, came));
  }

  private Optional<Chain> chain(String estate, String name) {
    return installation.current().estate(estate).flatMap(it -> it.chain(name));
  }

  private void over(Ring ring, Came came) {
    if (letters.putAt(ring.letter()).isEmpty()) {
      return;
    }
    Message over = new CallWords(ring.incident().told()).over(came);
    switch (ring.call()) {
      case Chain.Call.InChannel(ChannelName name, String _) ->
          put(ring.letter(), there(name), over, Letter.Way.PLAIN);
      case Chain.Call.ByMail _ -> {}
      case Chain.Call.ByTelephone _ -> inThread(ring, ring.letter(), over, true);
    }
  }

  private void inThread(Ring ring, String key, Message message, boolean broadcast) {
    inThread(new Ring.Line(ring.incident(), key), message, broadcast);
  }

  private void inThread(Ring.Line line, Message message, boolean broadcast) {
    String card = new RunId(line.incident().run()).card();
    Letter.Way way = new Letter.Way(Optional.of(card), broadcast, Optional.empty());
    put(line.key(), line.incident().place(), message, way);
  }

  private void put(String key, ChannelId place, Message message, Letter.Way way) {
    letters.put(
        new Letter(key, Letter.Worth.ASK, new Letter.Addressee.InChannel(place), message, way));
  }

  /** The linter has seen that each is listed. */
  private ChannelId there(ChannelName name) {
    return Optional.ofNullable(installation.current().people().channels().get(name)).orElseThrow();
  }

  private static Span.Whom whom(String mention) {
    return Span.Whom.valueOf(mention.toUpperCase(Locale.ROOT));
  }
}
