package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.Tier;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import jakarta.inject.Singleton;
import java.util.List;

/** conversations.*: rooms and what was said in them. */
@Singleton
final class ConversationMethods implements Family {
  private final Rooms rooms;
  private final Lookup lookup;

  ConversationMethods(Rooms rooms, Lookup lookup) {
    this.rooms = rooms;
    this.lookup = lookup;
  }

  @Override
  public List<Method> methods() {
    return List.of(
        Method.of("conversations.open", Tier.THREE, this::open),
        Method.form("conversations.info", Tier.THREE, this::info),
        Method.of("conversations.history", Tier.THREE, this::history),
        Method.form("conversations.replies", Tier.THREE, this::replies),
        Method.form("conversations.members", Tier.FOUR, this::members));
  }

  private Json open(Json arguments) {
    String users = arguments.text("users", "");
    Refusal.when(users.isBlank() && !arguments.has("channel"), "users_list_not_supplied");
    Refusal.when(users.contains(","), "too_many_users");
    Room room =
        arguments.has("channel")
            ? lookup.room(arguments, "channel")
            : rooms.direct(users).orElseThrow(Refusal.of("user_not_found"));
    return Json.empty().with("channel", Json.empty().with("id", room.id()));
  }

  private Json info(Json arguments) {
    return Json.empty().with("channel", lookup.room(arguments, "channel").asSlackConversation());
  }

  private Json history(Json arguments) {
    Room room = lookup.joined(arguments, "channel");
    Span span = Span.of(arguments);
    List<Json> newestFirst =
        rooms.posts(room.id()).reversed().stream()
            .filter(post -> !post.isEphemeral() && span.holds(post.ts()))
            .filter(post -> post.place().thread().isEmpty() || post.marks().broadcast())
            .map(post -> shown(room, post, arguments))
            .toList();
    return Page.of(newestFirst, arguments).as("messages");
  }

  private Json replies(Json arguments) {
    Room room = lookup.joined(arguments, "channel");
    String ts = arguments.scalar("ts").orElse("");
    Refusal.when(rooms.post(room.id(), ts).isEmpty(), "thread_not_found");
    Span span = Span.of(arguments);
    List<Json> oldestFirst =
        rooms.posts(room.id()).stream()
            .filter(post -> !post.isEphemeral() && post.isOf(ts) && span.holds(post.ts()))
            .map(post -> shown(room, post, arguments))
            .toList();
    return Page.of(oldestFirst, arguments).as("messages");
  }

  private Json members(Json arguments) {
    List<Json> members =
        lookup.room(arguments, "channel").members().stream().map(Json::of).toList();
    return Page.of(members, arguments).as("members");
  }

  private Json shown(Room room, Post post, Json arguments) {
    Json message = post.asSlackMessage(arguments.is("include_all_metadata"));
    long replies =
        rooms.posts(room.id()).stream()
            .filter(other -> other.place().thread().filter(post.ts()::equals).isPresent())
            .filter(other -> !other.isEphemeral())
            .count();
    return replies == 0
        ? message
        : message.with("thread_ts", post.ts()).with("reply_count", Json.of(replies));
  }

  /** Timestamps compare as text: they all have the same length for centuries to come. */
  private record Span(String oldest, String latest, boolean inclusive) {
    static Span of(Json arguments) {
      return new Span(
          arguments.scalar("oldest").orElse("0"),
          arguments.scalar("latest").orElse("9999999999.999999"),
          arguments.is("inclusive"));
    }

    boolean holds(String ts) {
      boolean atEdge = ts.equals(oldest) || ts.equals(latest);
      return atEdge ? inclusive : ts.compareTo(oldest) > 0 && ts.compareTo(latest) < 0;
    }
  }
}
