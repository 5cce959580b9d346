package dev.signalbox.bot.sandbox.page;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.Weather;
import dev.signalbox.bot.sandbox.wire.WireLog;
import dev.signalbox.bot.sandbox.workspace.Group;
import dev.signalbox.bot.sandbox.workspace.Homes;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Sheets;
import dev.signalbox.bot.sandbox.workspace.Team;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The workspace as one person sees it, whole. */
@Singleton
final class Portrait {
  private final Rooms rooms;
  private final Homes homes;
  private final Sheets sheets;
  private final Weather weather;
  private final WireLog wire;

  Portrait(Rooms rooms, Homes homes, Sheets sheets, Weather weather, WireLog wire) {
    this.rooms = rooms;
    this.homes = homes;
    this.sheets = sheets;
    this.weather = weather;
    this.wire = wire;
  }

  Json of(Person person) {
    List<Room> mine = rooms.of(person.id());
    return Json.empty()
        .with("team", Team.NAME)
        .with("me", shown(person))
        .with("bot", shown(Team.BOT_USER))
        .with("people", Json.list(Team.people().stream().map(Portrait::shown).toList()))
        .with("groups", Json.list(Team.groups().stream().map(Portrait::shown).toList()))
        .with("rooms", Json.list(mine.stream().map(Rooms::shown).toList()))
        .with("posts", Json.list(mine.stream().flatMap(room -> posts(room, person)).toList()))
        .with("home", homes.of(person.id()).orElse(Json.nothing()))
        .with("sheets", sheets.shown(person.id()))
        .with("weather", weather.shown())
        .with("wire", wire.shown());
  }

  private Stream<Json> posts(Room room, Person person) {
    return rooms.posts(room.id()).stream()
        .filter(post -> post.isSeenBy(person.id()))
        .map(Rooms::shown);
  }

  private static Json shown(Person person) {
    return Json.empty()
        .with("id", person.id())
        .with("handle", person.handle())
        .with("name", person.name())
        .with("zone", person.zone().getId())
        .with("guest", person.kind() == Person.Kind.GUEST)
        .with("groups", Json.texts(Team.groupsOf(person.id())));
  }

  private static Json shown(Group group) {
    return Json.empty().with("id", group.id()).with("handle", group.handle());
  }
}
