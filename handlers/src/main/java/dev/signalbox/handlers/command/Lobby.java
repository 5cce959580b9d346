package dev.signalbox.handlers.command;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.guard.Reception;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.guard.Standing;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.roster.Census;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.handlers.truth.Scout;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises who comes in, and has ready what they may read and say. */
@Singleton
final class Lobby {
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,20})");

  private final Installation installation;
  private final Rosters rosters;
  private final Scout scout;
  private final AtomicReference<Menus> menus;
  private final Readers readers = new Readers();
  private final Also also = Also.bundled();

  Lobby(Installation installation, Rosters rosters, Scout scout) {
    this.installation = installation;
    this.rosters = rosters;
    this.scout = scout;
    this.menus = new AtomicReference<>(new Menus(installation.current()));
  }

  /** A press has to be known for whose it is; words may ask whether anybody could answer. */
  void expect(Asked asked) {
    UserId asker = asked.asker().user();
    switch (asked) {
      case Asked.Pressed _, Asked.Refined _ -> rosters.look(Set.of(asker));
      case Asked.HomeOpened _ -> {
        CompletableFuture<Void> scouted = scouted(estates());
        rosters.look(Set.of(asker));
        scouted.join();
      }
      case Asked.Submitted _ -> rosters.lookAround(Set.of(asker));
      case Asked.Typed(var _, var _, var text) -> expect(asker, text);
      case Asked.Mentioned(var _, var _, var _, var text, var _) -> expect(asker, text);
    }
  }

  /** Words about an estate are answered with what its witnesses see. */
  private void expect(UserId asker, String text) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    boolean overview = words.equals(List.of(BuiltIn.STATUS.word()));
    CompletableFuture<Void> scouted =
        scouted(estates().filter(it -> overview || words.contains(it.name().value())));
    rosters.lookAround(named(asker, text));
    scouted.join();
  }

  /** Side by side, for Slack waits three seconds for all of it. */
  private CompletableFuture<Void> scouted(Stream<Estate> estates) {
    return CompletableFuture.allOf(
        estates
            .map(
                it ->
                    CompletableFuture.runAsync(() -> scout.passBy(it), Thread::startVirtualThread))
            .toArray(CompletableFuture<?>[]::new));
  }

  private Stream<Estate> estates() {
    return installation.current().estates().values().stream();
  }

  private static Set<UserId> named(UserId asker, String text) {
    Stream<UserId> mentioned = MENTION.matcher(text).results().map(it -> new UserId(it.group(1)));
    return Stream.concat(Stream.of(asker), mentioned).collect(Collectors.toUnmodifiableSet());
  }

  /** Empty for a stranger. */
  Optional<Visit> visit(SlackId who, Optional<ChannelId> channel) {
    var configuration = installation.current();
    return switch (new Reception(rosters.now()).recognise(who, channel)) {
      case Standing.Stranger _ -> Optional.empty();
      case Standing.Known(var caller) ->
          Optional.of(new Visit(caller, who.user(), menus(configuration).of(caller), channel));
    };
  }

  private Menus menus(Configuration configuration) {
    return menus.updateAndGet(it -> it.areOf(configuration) ? it : new Menus(configuration));
  }

  Message stranger(SlackId who) {
    Census census = rosters.now();
    return WhoAmI.stranger(who, census.people().team().value(), census.untold(who));
  }

  /** Nobody is told that there is no such thing while Slack keeps back whether they may see it. */
  Refused unseen(Visit visit, Refused no) {
    Set<GroupName> looking =
        installation.current().estates().values().stream()
            .filter(it -> !visit.menu().estates().contains(it))
            .flatMap(it -> it.about().may().look().stream())
            .collect(Collectors.toUnmodifiableSet());
    return visit.caller().outside(looking, no);
  }

  Parsed understand(Visit visit, String text) {
    return new Grammar(visit.menu(), readers, also).parse(text);
  }
}
