package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.Interactions.Press;
import dev.signalbox.bot.sandbox.wire.Speech.Line;
import dev.signalbox.bot.sandbox.workspace.Files;
import dev.signalbox.bot.sandbox.workspace.Homes;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Post;
import dev.signalbox.bot.sandbox.workspace.Room;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Sheets;
import dev.signalbox.bot.sandbox.workspace.Stamps;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Everything a person can do in the page, each as Slack would pass it on. */
@Singleton
public final class Doings {
  private final Speech speech;
  private final Interactions interactions;
  private final Forms forms;
  private final Events events;
  private final Scene scene;

  /** The state that doings look up. */
  @Singleton
  record Scene(Rooms rooms, Sheets sheets, Homes homes, Files files, Place place) {}

  @Singleton
  record Place(Addresses addresses, Stamps stamps) {}

  Doings(Speech speech, Interactions interactions, Forms forms, Events events, Scene scene) {
    this.speech = speech;
    this.interactions = interactions;
    this.forms = forms;
    this.events = events;
    this.scene = scene;
  }

  public Outcome say(Person person, Json said) {
    Optional<Room> room = room(person, said);
    List<Json> files = files(said);
    String text = said.text("text", "");
    if (room.isEmpty()) {
      return Outcome.refused("You are not in that channel.");
    }
    if (text.isBlank() && files.isEmpty()) {
      return Outcome.refused("Type something first.");
    }
    speech.hear(person, room.get(), new Line(text, said.text("thread"), files));
    return Outcome.fine();
  }

  public Outcome press(Person person, Json pressed) {
    Press press = new Press(pressed.text("block", ""), pressed.text("action", ""), given(pressed));
    if (pressed.has("view")) {
      return view(person, pressed.text("view", ""))
          .map(view -> interactions.onView(person, view, press))
          .orElse(Outcome.gone());
    }
    return room(person, pressed)
        .flatMap(
            room ->
                post(person, room, pressed)
                    .map(post -> interactions.onMessage(person, room, post, press)))
        .orElse(Outcome.gone());
  }

  public Outcome submit(Person person, Json submitted) {
    return sheet(person, submitted)
        .map(open -> forms.submit(person, open.sheet(), given(submitted)))
        .orElse(Outcome.gone());
  }

  public Outcome cancel(Person person, Json cancelled) {
    sheet(person, cancelled).ifPresent(open -> forms.cancel(person, open.sheet()));
    return Outcome.fine();
  }

  public Outcome openHome(Person person) {
    Room direct = scene.rooms().direct(person.id()).orElseThrow();
    events.send(
        Payloads.homeOpened(
            person, direct, scene.homes().of(person.id()), scene.place().stamps().next()));
    return Outcome.fine();
  }

  private Optional<Room> room(Person person, Json where) {
    return scene
        .rooms()
        .find(where.text("room", ""))
        .filter(room -> room.members().contains(person.id()));
  }

  private Optional<Post> post(Person person, Room room, Json where) {
    return scene
        .rooms()
        .post(room.id(), where.text("ts", ""))
        .filter(post -> post.isSeenBy(person.id()));
  }

  private Optional<Json> view(Person person, String id) {
    Optional<Json> home =
        scene.homes().of(person.id()).filter(view -> view.text("id", "").equals(id));
    return home.or(
        () ->
            scene
                .sheets()
                .find(id)
                .filter(open -> open.person().equals(person.id()))
                .map(open -> open.sheet().view()));
  }

  private Optional<Sheets.Open> sheet(Person person, Json where) {
    return scene
        .sheets()
        .find(where.text("view", ""))
        .filter(open -> open.person().equals(person.id()));
  }

  private Given given(Json from) {
    return new Given(from.at("values"), scene.files(), scene.place().addresses().base());
  }

  private List<Json> files(Json from) {
    return from.items("files").stream()
        .flatMap(id -> id.text().flatMap(scene.files()::find).stream())
        .map(file -> scene.files().shown(file, scene.place().addresses().base()))
        .toList();
  }
}
