package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.identity.Caller;
import dev.signalbox.integrations.identity.Identity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whether the keys of both clouds are whose they should be. */
@Singleton
final class Keys {
  private final Identity identity;

  Keys(Identity identity) {
    this.identity = identity;
  }

  /** What is wrong with them; nothing where all is well. */
  List<String> objections(Place place) {
    return place.estate().topology().sites().sequencedValues().stream()
        .flatMap(it -> cloud(place, it).stream())
        .distinct()
        .flatMap(it -> objection(it).stream())
        .toList();
  }

  private Optional<String> objection(Connection.Aws cloud) {
    return switch (identity.whoAmI(cloud)) {
      case Asked.Troubled<Caller>(Trouble trouble) -> Optional.of(trouble.says());
      case Asked.Told<Caller>(Caller caller) ->
          cloud
              .expect()
              .filter(it -> !caller.is(it))
              .map(
                  it ->
                      "the key of %s is %s, and should be %s"
                          .formatted(cloud.reach().name(), caller.arn(), it));
    };
  }

  private static Optional<Connection.Aws> cloud(Place place, Site site) {
    return Optional.ofNullable(site.use().get(Purpose.CLOUD))
        .flatMap(it -> Optional.ofNullable(place.estate().topology().connections().get(it)))
        .flatMap(it -> it instanceof Connection.Aws cloud ? Optional.of(cloud) : Optional.empty());
  }
}
