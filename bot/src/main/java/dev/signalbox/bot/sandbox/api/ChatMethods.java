package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.TextRules;
import dev.signalbox.bot.sandbox.rules.Tier;
import dev.signalbox.bot.sandbox.wire.Addresses;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Post.Content;
import dev.signalbox.bot.sandbox.workspace.Post.Marks;
import dev.signalbox.bot.sandbox.workspace.Post.Place;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Team;
import jakarta.inject.Singleton;
import java.util.List;

/** chat.*: messages of the bot. */
@Singleton
final class ChatMethods implements Family {
  static final String POST = "chat.postMessage";

  private final Rooms rooms;
  private final Lookup lookup;
  private final Contents contents;
  private final Addresses addresses;

  ChatMethods(Rooms rooms, Lookup lookup, Contents contents, Addresses addresses) {
    this.rooms = rooms;
    this.lookup = lookup;
    this.contents = contents;
    this.addresses = addresses;
  }

  @Override
  public List<Method> methods() {
    return List.of(
        Method.of(POST, Tier.POSTING, this::post),
        Method.of("chat.update", Tier.THREE, this::update),
        Method.of("chat.delete", Tier.THREE, this::delete),
        Method.of("chat.postEphemeral", Tier.FOUR, this::whisper),
        Method.form("chat.getPermalink", Tier.SPECIAL, this::permalink));
  }

  private Json post(Json arguments) {
    Room room = lookup.joined(arguments, "channel");
    Content content = contents.posted(arguments);
    Place place = Place.in(room.id(), lookup.thread(room, arguments));
    Marks marks = arguments.is("reply_broadcast") ? Marks.BROADCAST : Marks.NONE;
    Post post = rooms.say(place, Team.BOT_USER.id(), content, marks);
    return Json.empty()
        .with("channel", room.id())
        .with("ts", post.ts())
        .with("message", post.asSlackMessage(true));
  }

  private Json update(Json arguments) {
    Room room = lookup.joined(arguments, "channel");
    Post old = lookup.message(room, arguments.scalar("ts").orElse(""));
    Refusal.when(!old.author().equals(Team.BOT_USER.id()), "cant_update_message");
    Content content = contents.edited(arguments, old.content());
    Post post =
        rooms.edit(room.id(), old.ts(), content).orElseThrow(Refusal.of("message_not_found"));
    return Json.empty()
        .with("channel", room.id())
        .with("ts", post.ts())
        .with("text", post.content().text())
        .with("message", post.asSlackMessage(true));
  }

  private Json delete(Json arguments) {
    Room room = lookup.joined(arguments, "channel");
    Post post = lookup.message(room, arguments.scalar("ts").orElse(""));
    Refusal.when(!post.author().equals(Team.BOT_USER.id()), "cant_delete_message");
    rooms.delete(room.id(), post.ts());
    return Json.empty().with("channel", room.id()).with("ts", post.ts());
  }

  private Json whisper(Json arguments) {
    Room room = lookup.joined(arguments, "channel");
    String person = arguments.text("user", "");
    Refusal.when(!room.members().contains(person), "user_not_in_channel");
    Refusal.when(TextRules.isTooLongToEdit(arguments.text("text", "")), "msg_too_long");
    Content content = contents.posted(arguments);
    Place place = Place.in(room.id(), lookup.thread(room, arguments)).visibleTo(person);
    Post post = rooms.say(place, Team.BOT_USER.id(), content, Marks.NONE);
    return Json.empty().with("message_ts", post.ts());
  }

  private Json permalink(Json arguments) {
    Room room = lookup.room(arguments, "channel");
    Post post = lookup.message(room, arguments.scalar("message_ts").orElse(""));
    String link = addresses.base() + "/sandbox?channel=" + room.id() + "&message=" + post.ts();
    return Json.empty().with("channel", room.id()).with("permalink", link);
  }
}
