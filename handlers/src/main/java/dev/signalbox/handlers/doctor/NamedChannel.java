package dev.signalbox.handlers.doctor;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.integrations.chat.Membership.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A channel that some estate names. {@code closed}: the estates that want no outsiders in it. */
record NamedChannel(ChannelName name, ChannelId id, List<String> closed) {
  NamedChannel {
    closed = List.copyOf(closed);
  }

  static List<NamedChannel> all(Configuration configuration) {
    return configuration.people().channels().entrySet().stream()
        .flatMap(it -> named(it.getKey(), it.getValue(), configuration).stream())
        .toList();
  }

  private static Optional<NamedChannel> named(
      ChannelName name, ChannelId id, Configuration configuration) {
    List<Estate> naming =
        configuration.estates().sequencedValues().stream()
            .filter(estate -> estate.channels().contains(name))
            .toList();
    Stream<Estate> closed =
        naming.stream().filter(estate -> !estate.about().may().shared().contains(name));
    return naming.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NamedChannel(name, id, closed.map(estate -> estate.name().value()).toList()));
  }

  Finding judge(Place place) {
    return switch (place) {
      case Place.NotFound _ ->
          new Finding.Wrong(
              "#%s (%s) is not there, or it is private and I am not in it".formatted(name, id),
              "compare its id in people.yml; if it is right, " + invite());
      case Place.Untold(String why) ->
          new Finding.Mind(
              "Slack does not tell about #%s (%s)".formatted(name, why), "try again in a minute");
      case Place.Seen(_, boolean archived, _) when archived ->
          new Finding.Wrong(
              "#%s is archived".formatted(name),
              "unarchive #%s, or give the name another id in people.yml".formatted(name));
      case Place.Seen(boolean member, _, _) when !member ->
          new Finding.Wrong("I am not in #%s".formatted(name), invite());
      case Place.Seen(_, _, boolean outsiders) when outsiders && !closed.isEmpty() ->
          new Finding.Wrong(
              "outsiders are in #%s without the leave of %s"
                  .formatted(name, String.join(" and ", closed)),
              "write `shared-channels: [%s]` under its `may`, or name another channel there"
                  .formatted(name));
      case Place.Seen _ -> new Finding.Well("in #" + name);
    };
  }

  private String invite() {
    return "type `/invite @signalbox` in #" + name;
  }
}
