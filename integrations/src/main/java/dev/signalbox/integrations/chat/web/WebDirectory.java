package dev.signalbox.integrations.chat.web;

import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Directory;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.chat.SlackConnection;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Slack's {@code usergroups.users.list} and {@code users.info}: what is not plain is not told. */
@Singleton
@Requires(beans = SlackConnection.class)
final class WebDirectory implements Directory {
  private static final String LATER = "no connection, or Slack is too busy now";
  private static final String NOT_SLACKS = "the answer is not Slack's";

  private final WebApi slack;

  /**
   * {@code always}: Slack says it of every member, and leaves the others out where they are not.
   */
  private record Flag(String name, String means, boolean always) {
    static final List<Flag> ALL =
        List.of(
            new Flag("deleted", "deleted", true),
            new Flag("is_bot", "a bot", true),
            new Flag("is_restricted", "a guest", true),
            new Flag("is_ultra_restricted", "a guest", true),
            new Flag("is_stranger", "a stranger", false));
  }

  WebDirectory(WebApi slack) {
    this.slack = slack;
  }

  @Override
  public Members members(SlackGroupId group) {
    JsonObject named = JsonObject.empty().with("usergroup", group.value());
    return switch (slack.ask("usergroups.users.list", named).called()) {
      case Called.Ok(JsonNode answer) ->
          users(answer)
              .<Members>map(Members.Listed::new)
              .orElseGet(() -> new Members.Untold(NOT_SLACKS));
      case Called.Refused(String error) -> new Members.Untold(error);
      case Called.Later _ -> new Members.Untold(LATER);
      case Called.Unknown(String trouble) -> new Members.Untold(trouble);
    };
  }

  /** One entry that is none makes the whole list worth nothing. */
  private static Optional<Set<UserId>> users(JsonNode answer) {
    Optional<JsonNode> listed = Json.member(answer, "users").filter(JsonNode::isArray);
    List<JsonNode> entries = Json.items(listed);
    if (listed.isEmpty() || !entries.stream().allMatch(JsonNode::isString)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          entries.stream()
              .map(it -> new UserId(it.getStringValue()))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IllegalArgumentException noSuchId) {
      return Optional.empty();
    }
  }

  @Override
  public Profile profile(UserId user) {
    JsonObject named = JsonObject.empty().with("user", user.value());
    return switch (slack.ask("users.info", named).called()) {
      case Called.Ok(JsonNode answer) ->
          Json.member(answer, "user")
              .filter(it -> Json.text(it, "id").filter(user.value()::equals).isPresent())
              .map(WebDirectory::profile)
              .orElseGet(() -> new Profile.Untold(NOT_SLACKS));
      case Called.Refused(String error) -> new Profile.Untold(error);
      case Called.Later _ -> new Profile.Untold(LATER);
      case Called.Unknown(String trouble) -> new Profile.Untold(trouble);
    };
  }

  private static Profile profile(JsonNode user) {
    Optional<Flag> lesser =
        Flag.ALL.stream().filter(it -> is(user, it.name()).orElse(false)).findFirst();
    boolean told =
        Flag.ALL.stream().filter(Flag::always).allMatch(it -> is(user, it.name()).isPresent());
    return lesser
        .<Profile>map(it -> new Profile.Lesser(it.means()))
        .orElseGet(() -> told ? full(user) : new Profile.Untold(NOT_SLACKS));
  }

  private static Profile full(JsonNode user) {
    try {
      TeamId team = new TeamId(Json.text(user, "team_id").orElse(""));
      return new Profile.Full(team, Json.text(user, "real_name").orElse(""));
    } catch (IllegalArgumentException noSuchTeam) {
      return new Profile.Untold(NOT_SLACKS);
    }
  }

  private static Optional<Boolean> is(JsonNode user, String what) {
    return Json.member(user, what).filter(JsonNode::isBoolean).map(JsonNode::getBooleanValue);
  }
}
