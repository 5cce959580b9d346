package dev.signalbox.handlers.fence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A site that must not be used, in one environment. */
@MappedEntity("fence")
public record Fence(
    @Id String id, String estate, String environment, String site, String run, Instant since) {
  static Fence fresh(Post post, String run, Instant now) {
    return new Fence(post.id(), post.estate(), post.environment(), post.site(), run, now);
  }

  /** Where one stands. */
  public record Post(String estate, String environment, String site) {
    String id() {
      return "%s/%s/%s".formatted(estate, environment, site);
    }
  }

  public String says() {
    return "%s is fenced by run %s and must not be used".formatted(site, run);
  }

  /** Why it may not become production, and what to do. */
  public String refuses() {
    return "%s. Once it is rebuilt, lift that with `%s`".formatted(says(), command());
  }

  String command() {
    return "/ops fence lift %s %s".formatted(estate, site);
  }
}
