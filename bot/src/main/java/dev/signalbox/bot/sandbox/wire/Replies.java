package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.BlockRules;
import dev.signalbox.bot.sandbox.rules.TextRules;
import dev.signalbox.bot.sandbox.workspace.Hooks.Origin;
import dev.signalbox.bot.sandbox.workspace.Naming;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Post.Content;
import dev.signalbox.bot.sandbox.workspace.Post.Marks;
import dev.signalbox.bot.sandbox.workspace.Post.Place;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Team;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the bot answers to a command or a press, at once or through the answer address. */
@Singleton
final class Replies {
  private static final String SLACKBOT = "USLACKBOT";

  private final Rooms rooms;
  private final Naming naming;

  Replies(Rooms rooms, Naming naming) {
    this.rooms = rooms;
    this.naming = naming;
  }

  /** Slack itself speaks, to one person. */
  void slackSays(Origin to, String text) {
    rooms.say(
        Place.in(to.room(), to.thread()).visibleTo(to.person()),
        SLACKBOT,
        Content.words(text),
        Marks.NONE);
  }

  /** What Slack finds wrong with the answer, when it does not take it. */
  Optional<String> give(Origin to, Json message) {
    if (message.is("delete_original") && to.source().isPresent()) {
      rooms.delete(to.room(), to.source().get());
    }
    List<Json> blocks = message.items("blocks");
    if (!blocks.isEmpty() && !BlockRules.inMessage(blocks).isEmpty()) {
      return Optional.of("invalid_blocks");
    }
    String text = TextRules.cut(message.text("text", ""));
    if (text.isEmpty() && blocks.isEmpty()) {
      return message.is("delete_original") ? Optional.empty() : Optional.of("no_text");
    }
    place(to, message, new Content(text, naming.named(blocks), List.of(), Optional.empty()));
    return Optional.empty();
  }

  private void place(Origin to, Json message, Content content) {
    Optional<Post> original = to.source().flatMap(ts -> rooms.post(to.room(), ts));
    if (message.is("replace_original") && original.isPresent()) {
      rooms.edit(to.room(), original.get().ts(), content);
      return;
    }
    boolean open = message.text("response_type", "ephemeral").equals("in_channel");
    Place place = Place.in(to.room(), message.text("thread_ts").or(to::thread));
    rooms.say(open ? place : place.visibleTo(to.person()), Team.BOT_USER.id(), content, Marks.NONE);
  }
}
