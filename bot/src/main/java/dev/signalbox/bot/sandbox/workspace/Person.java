package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import java.time.ZoneId;

/** Somebody of the simulated team; the bot is one of them, as in Slack. */
public record Person(String id, String handle, String name, ZoneId zone, Kind kind) {
  public enum Kind {
    MEMBER,
    GUEST,
    BOT
  }

  /** The direct message between this person and the bot. */
  String directRoom() {
    return "D0" + id.substring(2);
  }

  public Json asSlackUser(long offsetSeconds) {
    return Json.empty()
        .with("id", id)
        .with("team_id", Team.ID)
        .with("name", handle)
        .with("real_name", name)
        .with("deleted", false)
        .with("is_bot", kind == Kind.BOT)
        .with("is_app_user", false)
        .with("is_restricted", kind == Kind.GUEST)
        .with("is_ultra_restricted", false)
        .with("tz", zone.getId())
        .with("tz_offset", Json.of(offsetSeconds))
        .with("profile", Json.empty().with("real_name", name).with("display_name", handle));
  }
}
