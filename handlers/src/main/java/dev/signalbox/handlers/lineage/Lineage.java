package dev.signalbox.handlers.lineage;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which runs descend from which. */
@Singleton
public class Lineage {
  private final ChildRows rows;

  Lineage(ChildRows rows) {
    this.rows = rows;
  }

  /** True for the first who says so of this try of that step. */
  @Transactional
  public boolean bear(String parent, String step, int tries, String child) {
    return rows.bear(child, parent, step, tries) == 1;
  }

  /** What this try of that step has started. */
  @Transactional
  public Optional<Descent> of(String parent, String step, int tries) {
    return rows.of(parent).stream()
        .filter(it -> it.step().equals(step) && it.tries() == tries)
        .findFirst()
        .map(Lineage::told);
  }

  /** All that it has started, oldest try first. */
  @Transactional
  public List<Descent> of(String parent) {
    return rows.of(parent).stream().map(Lineage::told).toList();
  }

  @Transactional
  public Optional<Descent> descent(String child) {
    return rows.findByChild(child).map(Lineage::told);
  }

  /** The run that started it, the one that started that, and so on. */
  @Transactional
  public List<String> ancestors(String run) {
    List<String> ancestors = new ArrayList<>();
    Optional<ChildRow> next = rows.findByChild(run);
    while (next.isPresent()) {
      ancestors.add(next.get().parent());
      next = rows.findByChild(next.get().parent());
    }
    return List.copyOf(ancestors);
  }

  /** True where its parent has not heard yet that it stands so. */
  @Transactional
  public boolean tell(String child, String state) {
    return rows.tell(child, state) == 1;
  }

  @Transactional
  public void cardStands(String child, URI there) {
    rows.cardStands(child, there.toString());
  }

  private static Descent told(ChildRow row) {
    return new Descent(
        row.child(), row.parent(), row.step(), Optional.ofNullable(row.card()).map(URI::create));
  }
}
