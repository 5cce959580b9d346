package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.Tier;
import dev.signalbox.bot.sandbox.wire.Addresses;
import dev.signalbox.bot.sandbox.workspace.Group;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Stamps;
import dev.signalbox.bot.sandbox.workspace.Team;
import jakarta.inject.Singleton;
import java.util.List;

/** auth.test, bots.info, users.* and usergroups.*: who the bot is and who everybody else is. */
@Singleton
final class PeopleMethods implements Family {
  private final Stamps stamps;
  private final Addresses addresses;

  PeopleMethods(Stamps stamps, Addresses addresses) {
    this.stamps = stamps;
    this.addresses = addresses;
  }

  @Override
  public List<Method> methods() {
    return List.of(
        Method.of("auth.test", Tier.SPECIAL, _ -> test()),
        Method.form("bots.info", Tier.THREE, PeopleMethods::bot),
        Method.form("users.info", Tier.FOUR, this::info),
        Method.form("usergroups.list", Tier.TWO, this::groups),
        Method.form("usergroups.users.list", Tier.TWO, PeopleMethods::members));
  }

  private Json test() {
    return Json.empty()
        .with("url", addresses.base() + "/sandbox")
        .with("team", Team.NAME)
        .with("user", Team.BOT_USER.handle())
        .with("team_id", Team.ID)
        .with("user_id", Team.BOT_USER.id())
        .with("bot_id", Team.BOT_PROFILE)
        .with("is_enterprise_install", false);
  }

  private static Json bot(Json arguments) {
    Refusal.when(!arguments.text("bot", "").equals(Team.BOT_PROFILE), "bot_not_found");
    return Json.empty()
        .with(
            "bot",
            Json.empty()
                .with("id", Team.BOT_PROFILE)
                .with("app_id", Team.APP)
                .with("user_id", Team.BOT_USER.id())
                .with("name", Team.BOT_USER.handle())
                .with("deleted", false));
  }

  private Json info(Json arguments) {
    Person person = Team.find(arguments.text("user", "")).orElseThrow(Refusal.of("user_not_found"));
    long offset = person.zone().getRules().getOffset(stamps.now()).getTotalSeconds();
    return Json.empty().with("user", person.asSlackUser(offset));
  }

  private Json groups(Json arguments) {
    boolean withUsers = arguments.is("include_users");
    return Json.empty()
        .with(
            "usergroups",
            Json.list(Team.groups().stream().map(group -> shown(group, withUsers)).toList()));
  }

  private static Json shown(Group group, boolean withUsers) {
    Json known =
        Json.empty()
            .with("id", group.id())
            .with("team_id", Team.ID)
            .with("is_usergroup", true)
            .with("name", group.handle())
            .with("handle", group.handle())
            .with("date_delete", Json.of(0))
            .with("user_count", Json.of(group.members().size()));
    return withUsers ? known.with("users", Json.texts(group.members())) : known;
  }

  private static Json members(Json arguments) {
    String id = arguments.text("usergroup", "");
    Group group =
        Team.groups().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(Refusal.of("no_such_subteam"));
    return Json.empty().with("users", Json.texts(group.members()));
  }
}
