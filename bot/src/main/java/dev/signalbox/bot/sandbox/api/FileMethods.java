package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.Tier;
import dev.signalbox.bot.sandbox.wire.Addresses;
import dev.signalbox.bot.sandbox.workspace.Files;
import dev.signalbox.bot.sandbox.workspace.Post.Content;
import dev.signalbox.bot.sandbox.workspace.Post.Marks;
import dev.signalbox.bot.sandbox.workspace.Post.Place;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Team;
import jakarta.inject.Singleton;
import java.util.List;

/** files.*: announced, uploaded, then completed into a message. */
@Singleton
final class FileMethods implements Family {
  private final Files files;
  private final Rooms rooms;
  private final Lookup lookup;
  private final Addresses addresses;

  FileMethods(Files files, Rooms rooms, Lookup lookup, Addresses addresses) {
    this.files = files;
    this.rooms = rooms;
    this.lookup = lookup;
    this.addresses = addresses;
  }

  @Override
  public List<Method> methods() {
    return List.of(
        Method.form("files.getUploadURLExternal", Tier.FOUR, this::announce),
        Method.of("files.completeUploadExternal", Tier.FOUR, this::complete),
        Method.form("files.info", Tier.FOUR, this::info),
        Method.form("files.delete", Tier.THREE, this::delete));
  }

  private Json announce(Json arguments) {
    String name = arguments.text("filename", "");
    boolean sized =
        arguments.scalar("length").filter(word -> word.matches("[1-9]\\d{0,9}")).isPresent();
    Refusal.when(name.isBlank() || !sized, "missing_argument");
    Files.Stored file = files.announce(name, Team.BOT_USER.id(), arguments.text("alt_txt"));
    return Json.empty().with("upload_url", addresses.upload(file.id())).with("file_id", file.id());
  }

  private Json complete(Json arguments) {
    List<Json> named = arguments.items("files");
    Refusal.when(named.isEmpty(), "invalid_arguments");
    if (!arguments.has("channel_id")) {
      return Json.empty().with("files", Json.list(completed(named)));
    }
    Room room = lookup.joined(arguments, "channel_id");
    Place place = Place.in(room.id(), lookup.thread(room, arguments));
    List<Json> done = completed(named);
    String comment = arguments.text("initial_comment", "");
    rooms.say(place, Team.BOT_USER.id(), Content.words(comment).carrying(done), Marks.NONE);
    return Json.empty().with("files", Json.list(done));
  }

  private List<Json> completed(List<Json> named) {
    return named.stream().map(this::completed).toList();
  }

  private Json completed(Json named) {
    String id = named.text("id", "");
    String title = named.text("title").orElse(files.find(id).map(Files.Stored::name).orElse(""));
    return files.shown(
        files.title(id, title).orElseThrow(Refusal.of("file_not_found")), addresses.base());
  }

  private Json info(Json arguments) {
    return Json.empty().with("file", files.shown(found(arguments), addresses.base()));
  }

  /** What people gave a bot may not take from them. */
  private Json delete(Json arguments) {
    Files.Stored file = found(arguments);
    Refusal.when(!file.owner().equals(Team.BOT_USER.id()), "cant_delete_file");
    files.remove(file.id());
    return Json.empty();
  }

  private Files.Stored found(Json arguments) {
    return files
        .find(arguments.text("file", ""))
        .filter(found -> found.content().arrived())
        .orElseThrow(Refusal.of("file_not_found"));
  }
}
