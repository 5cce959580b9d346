package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.Tier;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Stamps;
import jakarta.inject.Singleton;
import java.util.List;

/** pins.add and bookmarks.add: what stays in sight at the top of a channel. */
@Singleton
final class BoardMethods implements Family {
  private final Rooms rooms;
  private final Lookup lookup;
  private final Stamps stamps;

  BoardMethods(Rooms rooms, Lookup lookup, Stamps stamps) {
    this.rooms = rooms;
    this.lookup = lookup;
    this.stamps = stamps;
  }

  @Override
  public List<Method> methods() {
    return List.of(
        Method.of("pins.add", Tier.TWO, this::pin),
        Method.of("bookmarks.add", Tier.TWO, this::bookmark));
  }

  private Json pin(Json arguments) {
    Room room = lookup.joined(arguments, "channel");
    Refusal.when(!arguments.has("timestamp"), "no_item_specified");
    Post post = lookup.message(room, arguments.scalar("timestamp").orElse(""));
    Refusal.when(post.marks().pinned(), "already_pinned");
    rooms.pin(room.id(), post.ts());
    return Json.empty();
  }

  private Json bookmark(Json arguments) {
    Room room = lookup.joined(arguments, "channel_id");
    Refusal.when(!arguments.text("type", "").equals("link"), "invalid_bookmark_type");
    String link = arguments.text("link", "");
    Refusal.when(!link.matches("https?://\\S{1,3000}"), "invalid_link");
    Refusal.when(arguments.text("title", "").isBlank(), "invalid_arguments");
    Json bookmark =
        Json.empty()
            .with("id", stamps.id("Bk"))
            .with("channel_id", room.id())
            .with("title", arguments.text("title", ""))
            .with("link", link)
            .with("type", "link");
    rooms.bookmark(room.id(), bookmark);
    return Json.empty().with("bookmark", bookmark);
  }
}
