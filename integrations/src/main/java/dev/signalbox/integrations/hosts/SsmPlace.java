package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Login;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The account and region in which AWS knows a host. */
record SsmPlace(Connection.Ssm there) {
  private static final Pattern AMAZONS = Pattern.compile("ssm[.]([a-z0-9-]+)[.]amazonaws[.]com");
  private static final URI AMAZON = URI.create("https://amazonaws.com");
  private static final String ANY = "us-east-1";

  Asked<Connection.Aws> account(String doing) {
    Reach reach = there.reach();
    if (reach.key().isEmpty()) {
      return no(doing, Kind.KEY, "%s has no key".formatted(reach.name()));
    }
    Matcher amazons = AMAZONS.matcher(Optional.ofNullable(reach.url().getHost()).orElse(""));
    Optional<String> region =
        there.region().or(() -> amazons.matches() ? Optional.of(amazons.group(1)) : local());
    if (region.isEmpty()) {
      return no(doing, Kind.REQUEST, "%s names no region: add one".formatted(reach.name()));
    }
    Login login = new Login(new Login.Source.Key(reach.key().get()), Optional.empty());
    return new Asked.Told<>(
        new Connection.Aws(
            amazons.matches() ? at(reach, AMAZON) : reach, region.get(), login, Optional.empty()));
  }

  /** What is reached without encryption is a stand-in on this machine; it has no regions. */
  private Optional<String> local() {
    return Optional.of(ANY).filter(_ -> "http".equals(there.reach().url().getScheme()));
  }

  private static Reach at(Reach reach, URI url) {
    return new Reach(reach.name(), url, reach.key(), reach.user(), reach.hook());
  }

  private static <T> Asked<T> no(String doing, Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
