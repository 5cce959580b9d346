package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Team;
import java.util.List;
import java.util.Optional;

/** The field sets of Slack's interaction payloads. */
final class Payloads {
  private Payloads() {}

  private static Json interaction(String type, Person person, String trigger) {
    return Json.empty()
        .with("type", type)
        .with("user", user(person))
        .with("api_app_id", Team.APP)
        .with("token", "")
        .with("team", Json.empty().with("id", Team.ID).with("domain", Team.DOMAIN))
        .with("enterprise", Json.nothing())
        .with("is_enterprise_install", false)
        .with("trigger_id", trigger);
  }

  private static Json user(Person person) {
    return Json.empty()
        .with("id", person.id())
        .with("username", person.handle())
        .with("name", person.handle())
        .with("team_id", Team.ID);
  }

  static Json pressOnMessage(Person person, String trigger, Room room, Post post) {
    Json container =
        Json.empty()
            .with("type", "message")
            .with("message_ts", post.ts())
            .with("channel_id", room.id())
            .with("is_ephemeral", post.isEphemeral())
            .with("thread_ts", post.place().thread());
    Json payload =
        interaction("block_actions", person, trigger)
            .with("container", container)
            .with("channel", Json.empty().with("id", room.id()).with("name", room.payloadName()));
    // Slack leaves the message out where it keeps none: an ephemeral one lives in the client only.
    return post.isEphemeral() ? payload : payload.with("message", post.asSlackMessage(true));
  }

  static Json pressOnView(Person person, String trigger, Json view) {
    return interaction("block_actions", person, trigger)
        .with("container", Json.empty().with("type", "view").with("view_id", view.at("id")))
        .with("view", view);
  }

  static Json submission(Person person, String trigger, Json view) {
    return interaction("view_submission", person, trigger)
        .with("view", view)
        .with("response_urls", Json.list(List.of()));
  }

  static Json closed(Person person, Json view) {
    return interaction("view_closed", person, "").with("view", view).with("is_cleared", false);
  }

  static Json withState(Json view, Json values) {
    return view.with("state", Json.empty().with("values", values));
  }

  /** The outer envelope of an event. */
  static Json event(Json event, String id, long seconds) {
    Json authorization =
        Json.empty()
            .with("enterprise_id", Json.nothing())
            .with("team_id", Team.ID)
            .with("user_id", Team.BOT_USER.id())
            .with("is_bot", true)
            .with("is_enterprise_install", false);
    return Json.empty()
        .with("token", "")
        .with("team_id", Team.ID)
        .with("api_app_id", Team.APP)
        .with("event", event)
        .with("type", "event_callback")
        .with("event_id", id)
        .with("event_time", Json.of(seconds))
        .with("authorizations", Json.list(List.of(authorization)))
        .with("is_ext_shared_channel", false)
        .with("event_context", "4-" + id);
  }

  static Json homeOpened(Person person, Room direct, Optional<Json> view, String ts) {
    Json event =
        Json.empty()
            .with("type", "app_home_opened")
            .with("user", person.id())
            .with("channel", direct.id())
            .with("tab", "home")
            .with("event_ts", ts);
    return view.map(known -> event.with("view", known)).orElse(event);
  }
}
