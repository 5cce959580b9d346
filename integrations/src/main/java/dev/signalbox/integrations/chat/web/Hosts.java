package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.SlackConnection;
import java.net.URI;
import java.util.Set;

/** Where answers and files may go: these addresses come from outside, and could name anybody. */
record Hosts(SlackConnection connection) {
  private static final Set<String> HOOKS = Set.of("hooks.slack.com", "hooks.slack-gov.com");
  private static final Set<String> FILES = Set.of("files.slack.com", "files.slack-gov.com");

  boolean takeAnswers(URI address) {
    return allowed(address, HOOKS);
  }

  boolean takeFiles(URI address) {
    return allowed(address, FILES);
  }

  private boolean allowed(URI address, Set<String> hosts) {
    String host = address.getHost();
    if (host == null || address.getUserInfo() != null) {
      return false;
    }
    if (connection.elsewhere() && sameServer(address)) {
      return true;
    }
    return "https".equals(address.getScheme())
        && hosts.contains(host)
        && (address.getPort() == -1 || address.getPort() == 443);
  }

  private boolean sameServer(URI address) {
    URI api = connection.api();
    return api.getHost().equals(address.getHost())
        && api.getPort() == address.getPort()
        && api.getScheme().equals(address.getScheme());
  }
}
