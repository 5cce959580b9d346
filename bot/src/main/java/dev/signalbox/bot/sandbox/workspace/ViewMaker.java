package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Adds to a view what Slack adds: id, hash, its place in the stack. */
@Singleton
public final class ViewMaker {
  private final Stamps stamps;
  private final Naming naming;

  ViewMaker(Stamps stamps, Naming naming) {
    this.stamps = stamps;
    this.naming = naming;
  }

  Json modal(Json given, Optional<Json> below) {
    String id = stamps.id("V");
    return dressed(given, id)
        .with("previous_view_id", below.map(view -> view.at("id")).orElse(Json.nothing()))
        .with("root_view_id", below.map(view -> view.at("root_view_id")).orElse(Json.of(id)));
  }

  Json home(Json given) {
    return dressed(given, stamps.id("V"));
  }

  /** The same window with new content. */
  Json again(Json old, Json given) {
    return dressed(given, old.text("id", ""))
        .with("previous_view_id", old.at("previous_view_id"))
        .with("root_view_id", old.at("root_view_id"));
  }

  private Json dressed(Json given, String id) {
    return given
        .with("id", id)
        .with("team_id", Team.ID)
        .with("app_id", Team.APP)
        .with("app_installed_team_id", Team.ID)
        .with("bot_id", Team.BOT_PROFILE)
        .with("hash", stamps.next() + "." + stamps.id("").substring(0, 8))
        .with("callback_id", given.text("callback_id", ""))
        .with("private_metadata", given.text("private_metadata", ""))
        .with("external_id", given.text("external_id", ""))
        .with("clear_on_close", given.is("clear_on_close"))
        .with("notify_on_close", given.is("notify_on_close"))
        .with("state", Json.empty().with("values", Json.empty()))
        .with("blocks", Json.list(naming.named(given.items("blocks"))));
  }
}
