package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Hooks.Origin;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Post.Content;
import dev.signalbox.bot.sandbox.workspace.Post.Marks;
import dev.signalbox.bot.sandbox.workspace.Post.Place;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Team;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What people type into the box: a command, a message, a mention of the bot. */
@Singleton
final class Speech {
  private static final String BOT = "<@" + Team.BOT_USER.id() + ">";

  private final Rooms rooms;
  private final Commands commands;
  private final Events events;
  private final Replies replies;

  /** A line as typed, the thread it was typed in, and what was attached. */
  record Line(String text, Optional<String> thread, List<Json> files) {}

  Speech(Rooms rooms, Commands commands, Events events, Replies replies) {
    this.rooms = rooms;
    this.commands = commands;
    this.events = events;
    this.replies = replies;
  }

  void hear(Person person, Room room, Line line) {
    if (line.text().startsWith("/")) {
      command(person, room, line);
      return;
    }
    message(person, room, line);
  }

  private void command(Person person, Room room, Line line) {
    Origin here = new Origin(person.id(), room.id(), Optional.empty(), line.thread());
    String[] words = line.text().strip().split("\\s+", 2);
    String rest = words.length == 2 ? words[1] : "";
    if (line.thread().isPresent()) {
      replies.slackSays(here, words[0] + " is not supported in threads. Sorry!");
      return;
    }
    switch (words[0]) {
      case "/ops" -> commands.run(person, room, "/ops", Typed.inCommand(rest, rooms, person.id()));
      case "/invite" -> invite(here, room, rest);
      default ->
          replies.slackSays(
              here,
              Typed.escaped(words[0])
                  + " is not a valid command. Here there are /ops and /invite.");
    }
  }

  private void invite(Origin here, Room room, String whom) {
    if (!whom.strip().equals("@" + Team.BOT_USER.handle())) {
      replies.slackSays(here, "Type `/invite @signalbox` to bring the bot in.");
      return;
    }
    rooms.join(room.id(), Team.BOT_USER.id());
    rooms.say(
        Place.in(room.id(), Optional.empty()),
        Team.BOT_USER.id(),
        Content.words("joined #" + room.name()),
        Marks.NONE);
  }

  private void message(Person person, Room room, Line line) {
    String text = Typed.inMessage(line.text(), rooms, person.id());
    Post post =
        rooms.say(
            Place.in(room.id(), line.thread()),
            person.id(),
            Content.words(text).carrying(line.files()),
            Marks.NONE);
    if (room.isDirect()) {
      events.send(directMessage(post, room));
      return;
    }
    if (text.contains(BOT)) {
      mention(person, room, post);
    }
  }

  private void mention(Person person, Room room, Post post) {
    if (room.hasBot()) {
      events.send(inRoom(post, room).with("type", "app_mention"));
      return;
    }
    replies.slackSays(
        new Origin(person.id(), room.id(), Optional.empty(), post.place().thread()),
        "@signalbox is not in this channel. Type `/invite @signalbox` to bring it in.");
  }

  private static Json directMessage(Post post, Room room) {
    Json event = inRoom(post, room).with("channel_type", "im");
    return post.content().files().isEmpty() ? event : event.with("subtype", "file_share");
  }

  private static Json inRoom(Post post, Room room) {
    return post.asSlackMessage(false)
        .with("channel", room.id())
        .with("event_ts", post.ts())
        .with("client_msg_id", "box-" + post.ts());
  }
}
