package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people attached and the bot uploaded. Old files go when there are too many. */
@Singleton
public final class Files {
  private static final int KEPT = 100;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final Stamps stamps;
  private final Map<String, Stored> files = new LinkedHashMap<>();

  /** A file; one that was announced and has not come yet has no content. */
  public record Stored(
      String id, String name, String title, String owner, Optional<String> shows, Content content) {

    Stored with(String title, Content content) {
      return new Stored(id, name, title, owner, shows, content);
    }
  }

  /** The bytes, once they have come. */
  public static final class Content {
    private final byte[] bytes;
    private final boolean arrived;

    Content(byte[] bytes, boolean arrived) {
      this.bytes = bytes.clone();
      this.arrived = arrived;
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    public boolean arrived() {
      return arrived;
    }

    /** By its own first letters, whatever it is called. */
    public boolean isPicture() {
      return bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }
  }

  Files(Stamps stamps) {
    this.stamps = stamps;
  }

  /** {@code shows}: what is to be seen on it, where it is a picture. */
  public synchronized Stored announce(String name, String owner, Optional<String> shows) {
    Content nothing = new Content(new byte[0], false);
    return keep(new Stored(stamps.id("F"), name, name, owner, shows, nothing));
  }

  public synchronized Stored store(String name, String owner, byte[] bytes) {
    Content content = new Content(bytes, true);
    return keep(new Stored(stamps.id("F"), name, name, owner, Optional.empty(), content));
  }

  public synchronized boolean fill(String id, byte[] bytes) {
    Optional<Stored> waiting = find(id).filter(file -> !file.content().arrived());
    waiting.ifPresent(file -> files.put(id, file.with(file.title(), new Content(bytes, true))));
    return waiting.isPresent();
  }

  public synchronized Optional<Stored> title(String id, String title) {
    return find(id)
        .filter(file -> file.content().arrived())
        .map(file -> keep(file.with(title, file.content())));
  }

  public synchronized Optional<Stored> find(String id) {
    return Optional.ofNullable(files.get(id));
  }

  public synchronized void remove(String id) {
    files.remove(id);
  }

  private Stored keep(Stored file) {
    files.put(file.id(), file);
    if (files.size() > KEPT) {
      files.remove(files.keySet().iterator().next());
    }
    return file;
  }

  public Json shown(Stored file, String base) {
    String address = base + "/sandbox/files/" + file.id();
    int dot = file.name().lastIndexOf('.');
    return Json.empty()
        .with("id", file.id())
        .with("name", file.name())
        .with("title", file.title())
        .with("user", file.owner())
        .with(
            "filetype", dot < 0 ? "text" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT))
        .with("mimetype", file.content().isPicture() ? "image/png" : "text/plain")
        .with("alt_txt", file.shows().map(Json::of).orElse(Json.nothing()))
        .with("size", Json.of(file.content().bytes().length))
        .with("mode", "hosted")
        .with("url_private", address)
        .with("url_private_download", address);
  }
}
