package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people attached and the bot uploaded. Old files go when there are too many. */
@Singleton
public final class Files {
  private static final int KEPT = 100;

  private final Stamps stamps;
  private final Map<String, Stored> files = new LinkedHashMap<>();

  /** A file; one that was announced and has not come yet has no content. */
  public record Stored(String id, String name, String title, String owner, Content content) {}

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
  }

  Files(Stamps stamps) {
    this.stamps = stamps;
  }

  public synchronized Stored announce(String name, String owner) {
    return keep(new Stored(stamps.id("F"), name, name, owner, new Content(new byte[0], false)));
  }

  public synchronized Stored store(String name, String owner, byte[] bytes) {
    return keep(new Stored(stamps.id("F"), name, name, owner, new Content(bytes, true)));
  }

  public synchronized boolean fill(String id, byte[] bytes) {
    Optional<Stored> waiting = find(id).filter(file -> !file.content().arrived());
    waiting.ifPresent(
        file ->
            files.put(
                id,
                new Stored(id, file.name(), file.title(), file.owner(), new Content(bytes, true))));
    return waiting.isPresent();
  }

  public synchronized Optional<Stored> title(String id, String title) {
    return find(id)
        .filter(file -> file.content().arrived())
        .map(file -> keep(new Stored(id, file.name(), title, file.owner(), file.content())));
  }

  public synchronized Optional<Stored> find(String id) {
    return Optional.ofNullable(files.get(id));
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
        .with("size", Json.of(file.content().bytes().length))
        .with("mode", "hosted")
        .with("url_private", address)
        .with("url_private_download", address);
  }
}
