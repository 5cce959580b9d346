package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Post.Content;
import dev.signalbox.bot.sandbox.workspace.Post.Marks;
import dev.signalbox.bot.sandbox.workspace.Post.Place;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The rooms and what was said in them, the newest of it. */
@Singleton
public final class Rooms {
  private static final int KEPT = 2_000;

  private final Live live;
  private final Stamps stamps;
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Map<String, NavigableMap<String, Post>> posts = new LinkedHashMap<>();

  Rooms(Live live, Stamps stamps) {
    this.live = live;
    this.stamps = stamps;
    FirstRooms.all().forEach(this::add);
  }

  private void add(Room room) {
    rooms.put(room.id(), room);
    posts.put(room.id(), new TreeMap<>());
  }

  public synchronized Optional<Room> find(String id) {
    return Optional.ofNullable(rooms.get(id));
  }

  public synchronized Optional<Room> direct(String person) {
    return Team.human(person).map(Person::directRoom).map(rooms::get);
  }

  public synchronized List<Room> of(String person) {
    return rooms.values().stream().filter(room -> room.members().contains(person)).toList();
  }

  /** Oldest first. */
  public synchronized List<Post> posts(String room) {
    return List.copyOf(kept(room).values());
  }

  public synchronized Optional<Post> post(String room, String ts) {
    return Optional.ofNullable(kept(room).get(ts));
  }

  public synchronized Post say(Place place, String author, Content content, Marks marks) {
    Post post = new Post(place.at(stamps.next()), author, content, marks);
    NavigableMap<String, Post> all = kept(place.room());
    all.put(post.ts(), post);
    if (all.size() > KEPT) {
      all.pollFirstEntry();
    }
    tell(post);
    return post;
  }

  public synchronized Optional<Post> edit(String room, String ts, Content content) {
    return change(room, ts, post -> post.edited(content, stamps.next()));
  }

  public synchronized Optional<Post> pin(String room, String ts) {
    return change(room, ts, Post::pinned);
  }

  public synchronized void delete(String room, String ts) {
    Optional.ofNullable(kept(room).remove(ts))
        .ifPresent(
            post ->
                hearers(post)
                    .forEach(
                        person ->
                            live.tell(
                                person,
                                Json.empty()
                                    .with("type", "gone")
                                    .with("room", room)
                                    .with("ts", ts))));
  }

  public synchronized void join(String room, String person) {
    replace(room, found -> found.joinedBy(person));
  }

  public synchronized void bookmark(String room, Json bookmark) {
    replace(room, found -> found.bookmarking(bookmark));
  }

  private void replace(String id, UnaryOperator<Room> change) {
    rooms.computeIfPresent(id, (_, room) -> change.apply(room));
    find(id)
        .ifPresent(
            room ->
                room.members()
                    .forEach(
                        person ->
                            live.tell(
                                person,
                                Json.empty().with("type", "room").with("room", shown(room)))));
  }

  private Optional<Post> change(String room, String ts, UnaryOperator<Post> change) {
    Optional<Post> changed = post(room, ts).map(change);
    changed.ifPresent(
        post -> {
          kept(room).put(ts, post);
          tell(post);
        });
    return changed;
  }

  private NavigableMap<String, Post> kept(String room) {
    return posts.getOrDefault(room, new TreeMap<>());
  }

  private void tell(Post post) {
    Json told = Json.empty().with("type", "post").with("post", shown(post));
    hearers(post).forEach(person -> live.tell(person, told));
  }

  private List<String> hearers(Post post) {
    return post.place()
        .onlyFor()
        .map(List::of)
        .orElseGet(() -> find(post.place().room()).map(Room::members).orElse(List.of()));
  }

  /** As the page gets it. */
  public static Json shown(Post post) {
    return post.asSlackMessage(false)
        .with("room", post.place().room())
        .with("ephemeral", post.isEphemeral())
        .with("broadcast", post.marks().broadcast())
        .with("pinned", post.marks().pinned());
  }

  public static Json shown(Room room) {
    return Json.empty()
        .with("id", room.id())
        .with("name", room.name())
        .with("direct", room.isDirect())
        .with("bot", room.hasBot())
        .with("members", Json.texts(room.members()))
        .with("bookmarks", Json.list(room.bookmarks()));
  }
}
