package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;

/** A channel, or the direct message of one person with the bot. */
public record Room(String id, String name, Kind kind, List<String> members, List<Json> bookmarks) {
  public enum Kind {
    CHANNEL,
    DIRECT
  }

  public Room {
    members = List.copyOf(members);
    bookmarks = List.copyOf(bookmarks);
  }

  public boolean hasBot() {
    return members.contains(Team.BOT_USER.id());
  }

  public boolean isDirect() {
    return kind == Kind.DIRECT;
  }

  /** What payloads call it. */
  public String payloadName() {
    return isDirect() ? "directmessage" : name;
  }

  Room joinedBy(String person) {
    List<String> more = new ArrayList<>(members);
    more.add(person);
    return new Room(id, name, kind, more.stream().distinct().toList(), bookmarks);
  }

  Room bookmarking(Json bookmark) {
    List<Json> more = new ArrayList<>(bookmarks);
    more.add(bookmark);
    return new Room(id, name, kind, members, more);
  }

  public Json asSlackConversation() {
    Json known =
        Json.empty()
            .with("id", id)
            .with("is_channel", !isDirect())
            .with("is_im", isDirect())
            .with("is_private", isDirect())
            .with("is_archived", false)
            .with("is_ext_shared", false)
            .with("is_shared", false)
            .with("context_team_id", Team.ID);
    return isDirect()
        ? known.with("user", members.getFirst())
        : known.with("name", name).with("name_normalized", name).with("is_member", hasBot());
  }
}
