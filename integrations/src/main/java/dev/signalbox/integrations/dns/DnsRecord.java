package dev.signalbox.integrations.dns;

import java.util.List;
import java.util.Optional;

/**
 * One record, as its zone's keeper tells it.
 *
 * @param id under which the keeper knows it
 * @param ttl in seconds; 1 leaves it to the keeper
 * @param proxied whether the keeper answers with its own address instead
 * @param steering when the keeper gives this answer and not another, in the keeper's words
 */
public record DnsRecord(
    String id,
    String type,
    String name,
    String content,
    int ttl,
    boolean proxied,
    Optional<Integer> priority,
    Note note,
    Optional<String> steering) {
  /** What the keeper always answers with. */
  public DnsRecord(
      String id,
      String type,
      String name,
      String content,
      int ttl,
      boolean proxied,
      Optional<Integer> priority,
      Note note) {
    this(id, type, name, content, ttl, proxied, priority, note, Optional.empty());
  }

  /** What people have written beside it. */
  public record Note(Optional<String> comment, List<String> tags) {
    public static final Note NONE = new Note(Optional.empty(), List.of());

    public Note {
      tags = List.copyOf(tags);
    }
  }

  public DnsRecord with(String elsewhere) {
    return new DnsRecord(id, type, name, elsewhere, ttl, proxied, priority, note, steering);
  }

  /** As people say it. */
  public String says() {
    return "%s %s".formatted(type, name);
  }
}
