package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.List;
import java.util.Optional;

/** A message as the workspace keeps it. */
public record Post(Place place, String author, Content content, Marks marks) {
  /** {@code onlyFor} is set on what a single person may see. */
  public record Place(String room, String ts, Optional<String> thread, Optional<String> onlyFor) {
    public static Place in(String room, Optional<String> thread) {
      return new Place(room, "", thread, Optional.empty());
    }

    public Place visibleTo(String person) {
      return new Place(room, ts, thread, Optional.of(person));
    }

    Place at(String stamp) {
      return new Place(room, stamp, thread.filter(parent -> !parent.equals(stamp)), onlyFor);
    }
  }

  public record Content(String text, List<Json> blocks, List<Json> files, Optional<Json> metadata) {
    public Content {
      blocks = List.copyOf(blocks);
      files = List.copyOf(files);
    }

    public static Content words(String text) {
      return new Content(text, List.of(), List.of(), Optional.empty());
    }

    public Content carrying(List<Json> attached) {
      return new Content(text, blocks, attached, metadata);
    }
  }

  public record Marks(Optional<String> editedAt, boolean broadcast, boolean pinned) {
    public static final Marks NONE = new Marks(Optional.empty(), false, false);
    public static final Marks BROADCAST = new Marks(Optional.empty(), true, false);
  }

  public String ts() {
    return place.ts();
  }

  public boolean isSeenBy(String person) {
    return place.onlyFor().map(person::equals).orElse(true);
  }

  public boolean isEphemeral() {
    return place.onlyFor().isPresent();
  }

  public boolean isOf(String threadTs) {
    return ts().equals(threadTs) || place.thread().filter(threadTs::equals).isPresent();
  }

  Post edited(Content other, String at) {
    return new Post(
        place, author, other, new Marks(Optional.of(at), marks.broadcast(), marks.pinned()));
  }

  Post pinned() {
    return new Post(place, author, content, new Marks(marks.editedAt(), marks.broadcast(), true));
  }

  /** As the Web API and payloads show it; metadata only where it was asked for. */
  public Json asSlackMessage(boolean withMetadata) {
    Json message =
        Json.empty()
            .with("type", "message")
            .with("user", author)
            .with("ts", ts())
            .with("team", Team.ID)
            .with("text", content.text())
            .with("thread_ts", place.thread());
    Json whole =
        content.files().isEmpty() ? message : message.with("files", Json.list(content.files()));
    Json signed = author.equals(Team.BOT_USER.id()) ? byBot(whole) : whole;
    Json edited = marks.editedAt().map(at -> signed.with("edited", edit(at))).orElse(signed);
    return withMetadata
        ? content.metadata().map(given -> edited.with("metadata", given)).orElse(edited)
        : edited;
  }

  private Json edit(String at) {
    return Json.empty().with("user", author).with("ts", at);
  }

  private Json byBot(Json message) {
    Json signed = message.with("bot_id", Team.BOT_PROFILE).with("app_id", Team.APP);
    return content.blocks().isEmpty() ? signed : signed.with("blocks", Json.list(content.blocks()));
  }
}
