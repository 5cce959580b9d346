package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds what a call names, or refuses it with Slack's word for what is missing. */
@Singleton
final class Lookup {
  private final Rooms rooms;

  Lookup(Rooms rooms) {
    this.rooms = rooms;
  }

  /** A person's id stands for their direct message with the bot. */
  Room room(Json arguments, String name) {
    String id = arguments.text(name, "");
    return rooms
        .find(id)
        .filter(room -> !room.isDirect() || room.hasBot())
        .or(() -> rooms.direct(id))
        .orElseThrow(Refusal.of("channel_not_found"));
  }

  Room joined(Json arguments, String name) {
    Room room = room(arguments, name);
    Refusal.when(!room.hasBot(), "not_in_channel");
    return room;
  }

  Post message(Room room, String ts) {
    return rooms
        .post(room.id(), ts)
        .filter(post -> !post.isEphemeral())
        .orElseThrow(Refusal.of("message_not_found"));
  }

  /** The thread to answer in: its first message, never one of the answers. */
  Optional<String> thread(Room room, Json arguments) {
    Optional<String> thread = arguments.scalar("thread_ts");
    thread.ifPresent(
        ts ->
            Refusal.when(
                rooms
                    .post(room.id(), ts)
                    .filter(post -> post.place().thread().isEmpty() && !post.isEphemeral())
                    .isEmpty(),
                "cannot_reply_to_message"));
    return thread;
  }
}
