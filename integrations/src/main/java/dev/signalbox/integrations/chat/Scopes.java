package dev.signalbox.integrations.chat;

import java.util.List;

/** What the app asks for at its installation: the same list as in both manifests. */
public final class Scopes {
  public static final List<String> NEEDED =
      List.of(
          "app_mentions:read",
          "bookmarks:write",
          "channels:history",
          "channels:read",
          "chat:write",
          "commands",
          "files:read",
          "files:write",
          "groups:history",
          "groups:read",
          "im:history",
          "im:write",
          "pins:write",
          "usergroups:read",
          "users:read");

  private Scopes() {}
}
