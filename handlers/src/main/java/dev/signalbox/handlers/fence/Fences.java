package dev.signalbox.handlers.fence;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sites must not be used. */
@Singleton
public class Fences {
  private final FenceRows rows;
  private final Ledger ledger;
  private final Clock clock;

  Fences(FenceRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Transactional
  public List<Fence> of(String estate) {
    return rows.of(estate);
  }

  /** Those of one environment, by name. */
  @Transactional
  public Set<String> sites(String estate, String environment) {
    return rows.of(estate).stream()
        .filter(it -> it.environment().equals(environment))
        .map(Fence::site)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Transactional
  public Optional<Fence> at(Fence.Post post) {
    return rows.findById(post.id());
  }

  /** Where one stands already, that one stays. */
  @Transactional
  public void put(Fence.Post post, String run, String person) {
    if (rows.findById(post.id()).isEmpty()) {
      Fence fence = rows.save(Fence.fresh(post, run, clock.instant()));
      write(Entry.Kind.SITE_FENCED, person, fence);
    }
  }

  /** That one and no later one; false where it is gone already. */
  @Transactional
  public boolean lift(Fence fence, String person) {
    if (rows.lift(fence.id(), fence.run()) == 0) {
      return false;
    }
    write(Entry.Kind.FENCE_LIFTED, person, fence);
    return true;
  }

  private void write(Entry.Kind kind, String person, Fence fence) {
    String what = "%s of %s, run %s".formatted(fence.site(), fence.environment(), fence.run());
    ledger.write(new Entry(kind, person, Optional.of(fence.estate()), what));
  }
}
