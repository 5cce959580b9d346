package dev.signalbox.bot.settings;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The workspace's part: somebody's own, or the simulated one with secrets made up on the spot. */
final class SlackReader {
  private static final URI SLACKS_OWN = URI.create("https://slack.com/api/");

  private final Told told;
  private final Mode mode;
  private final List<String> complaints;

  SlackReader(Told told, Mode mode, List<String> complaints) {
    this.told = told;
    this.mode = mode;
    this.complaints = complaints;
  }

  SlackAccess read(Web web) {
    Optional<URI> api = told.get("SLACK_API_URL").flatMap(this::api);
    if (mode == Mode.SANDBOX && api.isEmpty() && told.get("SLACK_BOT_TOKEN").isEmpty()) {
      return simulated(web);
    }
    SlackAccess access =
        new SlackAccess(
            told.secret("SLACK_SIGNING_SECRET"),
            told.secret("SLACK_BOT_TOKEN"),
            told.secret("SLACK_APP_TOKEN"),
            api.orElse(SLACKS_OWN),
            false);
    complain(access);
    return access;
  }

  private SlackAccess simulated(Web web) {
    Secret signing = told.secret("SLACK_SIGNING_SECRET").orElseGet(() -> madeUp(""));
    URI here = URI.create("http://127.0.0.1:%d/sandbox/api/".formatted(web.port()));
    return new SlackAccess(
        Optional.of(signing), Optional.of(madeUp("xoxb-sandbox-")), Optional.empty(), here, true);
  }

  private void complain(SlackAccess access) {
    if (access.botToken().isEmpty()) {
      complaints.add("SLACK_BOT_TOKEN is missing: the bot user's token, xoxb-…");
    }
    if (access.signing().isEmpty() && access.appToken().isEmpty()) {
      complaints.add(
          "SLACK_SIGNING_SECRET or SLACK_APP_TOKEN is missing: how requests are proven to be"
              + " Slack's, or the socket they come over");
    }
  }

  private Optional<URI> api(String text) {
    try {
      URI uri = URI.create(text.endsWith("/") ? text : text + "/");
      if (uri.getHost() != null && ("https".equals(uri.getScheme()) || isLoopback(uri))) {
        return Optional.of(uri);
      }
    } catch (IllegalArgumentException notAnAddress) {
      // said below, as for any other address that will not do
    }
    complaints.add("SLACK_API_URL is an https address (plain http to this machine only)");
    return Optional.empty();
  }

  private static boolean isLoopback(URI uri) {
    return "http".equals(uri.getScheme())
        && List.of("127.0.0.1", "localhost", "[::1]").contains(uri.getHost());
  }

  private static Secret madeUp(String prefix) {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return new Secret(prefix + HexFormat.of().formatHex(random));
  }
}
