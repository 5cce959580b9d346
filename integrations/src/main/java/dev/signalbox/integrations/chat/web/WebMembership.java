package dev.signalbox.integrations.chat.web;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.chat.SlackConnection;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Slack's {@code auth.test}, {@code bots.info} and {@code conversations.info}. */
@Singleton
@Requires(beans = SlackConnection.class)
final class WebMembership implements Membership {
  /** Slack says its no with 200: another status is something between us and Slack. */
  private static final String BY_STATUS = "http_";

  private static final String LATER = "no connection, or Slack is too busy now";
  private static final String NOT_SLACKS = "the answer is not Slack's";

  private final SlackConnection connection;
  private final WebApi slack;

  WebMembership(SlackConnection connection, WebApi slack) {
    this.connection = connection;
    this.slack = slack;
  }

  @Override
  public Badge badge() {
    if (connection.token().isEmpty()) {
      return new Badge.NoToken();
    }
    WebApi.Asked asked = slack.ask("auth.test", JsonObject.empty());
    return switch (asked.called()) {
      case Called.Ok(JsonNode answer) -> badge(answer, asked.scopes());
      case Called.Refused(String error) when error.startsWith(BY_STATUS) ->
          new Badge.Unreached(NOT_SLACKS + ": " + error);
      case Called.Refused(String error) -> new Badge.Rejected(error);
      case Called.Later _ -> new Badge.Unreached(LATER);
      case Called.Unknown(String trouble) -> new Badge.Unreached(trouble);
    };
  }

  private static Badge badge(JsonNode answer, Optional<Set<String>> scopes) {
    try {
      return new Badge.Valid(
          new Home(new TeamId(text(answer, "team_id")), text(answer, "team")),
          new UserId(text(answer, "user_id")),
          Json.text(answer, "bot_id").map(BotId::new),
          scopes);
    } catch (IllegalArgumentException noSuchId) {
      return new Badge.Unreached(NOT_SLACKS);
    }
  }

  @Override
  public Optional<AppId> app(BotId bot) {
    JsonObject named = JsonObject.empty().with("bot", bot.value());
    return slack.ask("bots.info", named).called() instanceof Called.Ok(JsonNode answer)
        ? Json.member(answer, "bot").flatMap(it -> Json.text(it, "app_id")).map(AppId::new)
        : Optional.empty();
  }

  @Override
  public Place place(ChannelId channel) {
    JsonObject named = JsonObject.empty().with("channel", channel.value());
    return switch (slack.ask("conversations.info", named).called()) {
      case Called.Ok(JsonNode answer) ->
          Json.member(answer, "channel")
              .<Place>map(WebMembership::place)
              .orElseGet(() -> new Place.Untold(NOT_SLACKS));
      case Called.Refused(String error) when error.equals("channel_not_found") ->
          new Place.NotFound();
      case Called.Refused(String error) -> new Place.Untold(error);
      case Called.Later _ -> new Place.Untold(LATER);
      case Called.Unknown(String trouble) -> new Place.Untold(trouble);
    };
  }

  /** Shared with another workspace of the same company is not outside. */
  private static Place place(JsonNode channel) {
    boolean shared = is(channel, "is_shared") && !is(channel, "is_org_shared");
    return new Place.Seen(
        is(channel, "is_member"),
        is(channel, "is_archived"),
        shared || is(channel, "is_ext_shared"));
  }

  private static boolean is(JsonNode channel, String what) {
    return Json.member(channel, what)
        .filter(it -> it.isBoolean() && it.getBooleanValue())
        .isPresent();
  }

  private static String text(JsonNode answer, String name) {
    return Json.text(answer, name).orElse("");
  }
}
